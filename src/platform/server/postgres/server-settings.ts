import { totalmem } from "node:os";

const MB = 1024 * 1024;

/**
 * How PostgreSQL is set for one organisation on a small machine that it shares with Parvis. It listens on a socket inside
 * its own closed folder and on no port. Its log says what it does, never what people wrote: no statements, no details.
 */
export function serverSettings({ throwaway }: { throwaway: boolean }): string[] {
  const memory = totalmem() / MB;
  const settings = {
    listen_addresses: "",
    unix_socket_directories: ".",
    unix_socket_permissions: "0700",
    shared_buffers: `${Math.round(clamp(memory / 8, 128, 1024))}MB`,
    effective_cache_size: `${Math.round(clamp(memory / 2, 256, 8192))}MB`,
    random_page_cost: "1.1",
    jit: "off",
    // After a crash, one call for the disk instead of one for each of a thousand files.
    ...(process.platform === "linux" && { recovery_init_sync_method: "syncfs" }),
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_line_prefix: "",
    ...(throwaway && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
