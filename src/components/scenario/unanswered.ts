/**
 * Values sent whose answers have not come. Updates come a moment after the input that caused
 * them: one that later input has outrun must not take the control back.
 */
export function unanswered<Value extends number | string>() {
  let values: Value[] = [];
  const add = (value: Value) => {
    values.push(value);
  };
  /** Whether more was sent after this value. One that was never sent is news: it counts. */
  const isOutrun = (value: Value) => {
    const answered = values.lastIndexOf(value);
    values = answered < 0 ? [] : values.slice(answered + 1);
    return values.length > 0;
  };
  return { add, isOutrun };
}
