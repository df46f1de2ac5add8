/** Central meridian of zone 33, which maps of all Norway use, degrees. */
const centralMeridian = 15;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * A place on the globe as a point on a flat map of Norway: transverse Mercator on a sphere around
 * 15° east, as UTM zone 33 but for scale.
 *
 * @param longitude degrees
 * @param latitude degrees
 * @returns east and north, in the earth's radii: x grows eastwards, y northwards from the equator
 */
export function transverseMercator(longitude: number, latitude: number): readonly [number, number] {
  const [lambda, phi] = [radians(longitude - centralMeridian), radians(latitude)];
  const x = Math.atanh(Math.cos(phi) * Math.sin(lambda));
  const y = Math.atan2(Math.tan(phi), Math.cos(lambda));
  return [x, y];
}
