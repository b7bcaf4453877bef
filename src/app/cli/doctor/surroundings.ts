import { constants } from "node:fs";
import { access, statfs } from "node:fs/promises";
import nodemailer from "nodemailer";
import { type Check, well, worry, wrong } from "./check.ts";

const GIGABYTE = 1e9;
const PATIENCE_MS = 10_000;
const loopback = ["127.0.0.1", "localhost", "::1"];

const folder: Check = {
  name: "data folder",
  look: async ({ settings: { dataFolder } }) => {
    await access(dataFolder, constants.R_OK | constants.W_OK);
    const disk = await statfs(dataFolder);
    const free = (disk.bavail * disk.bsize) / GIGABYTE;
    const says = `${dataFolder}, ${free.toFixed(1)} GB free`;
    return free < 1 ? worry(`${says}. Make room: Parvis is not ready below 0.2 GB.`) : well(says);
  },
};

const address: Check = {
  name: "address",
  look: async ({ settings: { host, port, publicUrl } }) => {
    if (publicUrl?.startsWith("https:")) return well(publicUrl);
    if (publicUrl) return worry(`${publicUrl} has no HTTPS. Put a proxy with a certificate in front.`);
    if (loopback.includes(host)) return well(`http://${host}:${port}, this machine only`);
    return worry(`HOST is ${host} and PUBLIC_URL is not set. Links in mail lead nowhere; set PUBLIC_URL.`);
  },
};

const mail: Check = {
  name: "mail",
  look: async ({ settings: { smtpUrl, mailFrom } }) => {
    if (!smtpUrl) return worry("SMTP_URL is not set. Mails are kept and not sent; set SMTP_URL and MAIL_FROM.");
    const transport = nodemailer.createTransport(smtpUrl, {
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
    });
    try {
      await transport.verify();
      return well(`the server takes mail from ${mailFrom}`);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "no answer";
      return wrong(`the server of SMTP_URL does not take mail (${code}). Check SMTP_URL; mails wait until it does.`);
    } finally {
      transport.close();
    }
  },
};

/** What Parvis stands on and in: the disk, the address that people use, the mail server. */
export const surroundings: readonly Check[] = [folder, address, mail];
