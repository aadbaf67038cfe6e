/** What is wrong with the call, a file or a line; printed without a stack, exit code 2. */
export class Complaint extends Error {}
