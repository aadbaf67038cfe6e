/** Milliseconds of the processor, which does not count what else the machine is busy with. */
export const processorMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
