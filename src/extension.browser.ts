export function activate(): void {
  // The walls first.
}
