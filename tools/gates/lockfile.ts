/** The names and versions (or ranges of them) that a package asks for. */
type Wanted = Readonly<Record<string, string>>;

interface LockedPackage {
  readonly version?: string;
  readonly dependencies?: Wanted;
  readonly devDependencies?: Wanted;
  readonly optionalDependencies?: Wanted;
}

/** What is read of package-lock.json: packages by their folder; the project itself is "". */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** What is read of package.json. */
export interface Manifest {
  readonly dependencies?: Wanted;
  readonly devDependencies?: Wanted;
}

/**
 * Why `npm ci` would refuse the lockfile, or install otherwise on another platform, a line each:
 * package.json asks for something else, or a package that one of its packages names is not in it.
 * An install on one platform may leave out the optional packages of all others.
 */
export function lockfileProblems(lock: Lockfile, manifest: Manifest): string[] {
  const own = lock.packages[""] ?? {};
  const drift = (["dependencies", "devDependencies"] as const).flatMap((kind) =>
    differences(own[kind] ?? {}, manifest[kind] ?? {}).map((line) => `${kind}: ${line}`),
  );
  const missing = Object.entries(lock.packages).flatMap(([folder, entry]) => {
    const wanted = { ...entry.dependencies, ...entry.optionalDependencies };
    return Object.entries(wanted).flatMap(([name, range]) => check(lock, folder, name, range));
  });
  return [...drift, ...missing];
}

function differences(locked: Wanted, wanted: Wanted): string[] {
  const names = [...new Set([...Object.keys(locked), ...Object.keys(wanted)])].sort();
  return names
    .filter((name) => locked[name] !== wanted[name])
    .map(
      (name) =>
        `${name} is ${locked[name] ?? "absent"}, package.json says ${wanted[name] ?? "nothing"}`,
    );
}

function check(lock: Lockfile, folder: string, name: string, range: string): string[] {
  const found = resolve(lock, folder, name);
  const asker = folder || "package.json";
  if (!found) return [`${asker} asks for ${name} ${range}, which is not in the lockfile`];
  const isExact = /^\d+\.\d+\.\d+$/.test(range);
  if (!isExact || found.version === range) return [];
  return [`${asker} asks for ${name} ${range}, and the lockfile holds ${found.version}`];
}

/** The package `name` as the one in `folder` finds it: in its own node_modules, or further up. */
function resolve({ packages }: Lockfile, folder: string, name: string): LockedPackage | null {
  const found = packages[`${folder ? `${folder}/` : ""}node_modules/${name}`];
  if (found) return found;
  if (folder === "") return null;
  const parent = folder.slice(0, folder.lastIndexOf("node_modules/")).replace(/\/$/, "");
  return resolve({ packages }, parent, name);
}
