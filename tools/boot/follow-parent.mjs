/**
 * Loaded before the product by `npm start`: when the launcher is gone, also by kill -9, the product stops as if it had been told to, so
 * that nobody keeps polling a channel unseen.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
