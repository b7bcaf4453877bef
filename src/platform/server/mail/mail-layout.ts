import type { Locale } from "#platform/shared/actor.ts";
import { mailMessages } from "#platform/shared/mail.messages.ts";
import { speak } from "#platform/shared/speak.ts";

/** What a mail says, as plain text: nothing in it is taken for HTML. */
export type MailWords = {
  locale: Locale;
  heading: string;
  paragraphs: readonly string[];
  /** Several things in one mail, each with its own address. */
  items?: readonly MailItem[];
  /** The one thing to do, as a verb. Its address is also written out, for readers that show no buttons. */
  button?: MailLink;
  /** In small print: why this came, what happens if nothing is done. */
  footer: string;
  /** Below the small print: what the reader can do about such mails. */
  links?: readonly MailLink[];
};

type MailLink = { label: string; url: string };
type MailItem = { title: string; line?: string; url: string };

/** Both forms of a mail from the same words. One column, no pictures, nothing that is fetched or counted. */
export function mailLayout(words: MailWords): { text: string; html: string } {
  const say = speak(mailMessages, words.locale);
  const address = words.button && say("address", { url: words.button.url });
  const { items = [], links = [] } = words;
  const parts = [
    words.heading,
    ...words.paragraphs,
    ...items.map(writtenItem),
    words.button && writtenLink(words.button),
  ];
  const foot = [`--\n${words.footer}`, ...links.map(writtenLink)];
  return {
    text: `${[...parts, ...foot].filter((part) => part !== undefined).join("\n\n")}\n`,
    html: page(words, [
      `<h1 style="${styles.heading}">${escaped(words.heading)}</h1>`,
      ...words.paragraphs.map((paragraph) => `<p style="${styles.paragraph}">${escaped(paragraph)}</p>`),
      ...items.map(({ title, line, url }) =>
        [
          `<p style="${styles.item}"><a href="${escaped(url)}" style="${styles.link}">${escaped(title)}</a>`,
          ...(line ? [`<br>${escaped(line)}`] : []),
          "</p>",
        ].join(""),
      ),
      words.button &&
        `<p style="${styles.paragraph}"><a href="${escaped(words.button.url)}" style="${styles.button}">${escaped(words.button.label)}</a></p>`,
      address && `<p style="${styles.small}">${escaped(address)}</p>`,
      `<p style="${styles.small};${styles.footer}">${escaped(words.footer)}</p>`,
      ...links.map(
        ({ label, url }) =>
          `<p style="${styles.small}"><a href="${escaped(url)}" style="${styles.small}">${escaped(label)}</a></p>`,
      ),
    ]),
  };
}

const writtenLink = ({ label, url }: MailLink): string => `${label}:\n${url}`;
const writtenItem = ({ title, line, url }: MailItem): string => [title, line, url].filter(Boolean).join("\n");

// The colours of the light theme as plain values: mail programs know neither variables nor oklch.
const styles = {
  body: "margin:0;padding:24px;background:#f3f2ee;color:#17252a;font-family:Arial,Helvetica,sans-serif",
  sheet: "max-width:520px;margin:0 auto;padding:32px;background:#ffffff;border:1px solid #e2e1dc;border-radius:14px",
  heading: "margin:0 0 16px;font-size:22px;line-height:28px",
  paragraph: "margin:0 0 16px;font-size:15px;line-height:23px",
  button:
    "display:inline-block;padding:11px 18px;background:#0a5663;color:#ffffff;border-radius:6px;font-weight:bold;text-decoration:none",
  item: "margin:0;padding:12px 0;border-top:1px solid #e2e1dc;font-size:15px;line-height:23px",
  link: "color:#0a5663;font-weight:bold",
  small: "margin:0 0 8px;font-size:13px;line-height:20px;color:#55656a;overflow-wrap:anywhere",
  footer: "margin-top:24px;padding-top:16px;border-top:1px solid #e2e1dc",
} as const;

const page = ({ locale, heading }: MailWords, parts: readonly (string | undefined)[]): string =>
  [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(heading)}</title></head>`,
    `<body style="${styles.body}"><div style="${styles.sheet}">`,
    ...parts,
    "</div></body></html>",
  ]
    .filter((part) => part !== undefined)
    .join("\n");

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
