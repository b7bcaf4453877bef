import { type CalendarDate, parseDate } from "@internationalized/date";
import { CalendarBlankIcon } from "@phosphor-icons/react/dist/csr/CalendarBlank";
import { CaretLeftIcon } from "@phosphor-icons/react/dist/csr/CaretLeft";
import { CaretRightIcon } from "@phosphor-icons/react/dist/csr/CaretRight";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from "react-aria-components/Calendar";
import { DateInput, DateSegment } from "react-aria-components/DateField";
import { DatePicker } from "react-aria-components/DatePicker";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Popover } from "react-aria-components/Popover";
import { FieldFrame, fieldLook, inputLook } from "./field-frame.tsx";
import { type FieldProps, isTextOrNull, useField } from "./form-state.ts";

/** A day as "2026-11-26", typed part by part or picked from a month; an empty field is `null`. */
export function DayField(props: FieldProps<string | null>) {
  const field = useField(props, isTextOrNull, null);
  return (
    <DatePicker<CalendarDate>
      className={fieldLook}
      value={field.value === null ? null : parseDate(field.value)}
      onChange={(day) => field.change(day?.toString() ?? null)}
      isInvalid={field.error !== null}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
    >
      <FieldFrame {...props} error={field.error}>
        <Group
          className={`${inputLook} flex w-52 max-w-full items-center gap-2 pr-1 data-focus-within:outline-2 data-focus-within:outline-offset-2 data-focus-within:outline-focus`}
        >
          <DateInput className="flex flex-1 py-1.5">
            {(segment) => (
              <DateSegment
                segment={segment}
                className="rounded-1 px-px py-0.5 not-data-[type=literal]:min-w-6 text-center outline-none data-focused:bg-me data-focused:text-on-me data-placeholder:text-ink-3"
              />
            )}
          </DateInput>
          <Button className="grid size-7 place-items-center rounded-1 text-ink-2 hover:bg-hover max-sm:size-9">
            <CalendarBlankIcon size={18} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Popover
        offset={6}
        className="animate-rise rounded-3 border border-line-2 bg-raised shadow-2 data-exiting:animate-leave"
      >
        <Dialog className="p-4 outline-none">
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

const turnLook =
  "grid size-8 place-items-center rounded-2 text-ink-2 hover:bg-hover data-disabled:text-ink-3 max-sm:size-11";

function Month() {
  return (
    <Calendar className="grid gap-2">
      <header className="flex items-center justify-between gap-2">
        <Button slot="previous" className={turnLook}>
          <CaretLeftIcon size={16} aria-hidden />
        </Button>
        <Heading className="text-14 font-semibold" />
        <Button slot="next" className={turnLook}>
          <CaretRightIcon size={16} aria-hidden />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className="border-separate border-spacing-0.5">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="size-9 text-12 font-[550] text-ink-3">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(day) => (
            <CalendarCell
              date={day}
              className="grid size-9 cursor-pointer place-items-center rounded-2 text-13 outline-offset-[-2px] outline-focus hover:bg-hover data-focus-visible:outline-2 data-outside-month:text-ink-3 data-selected:bg-me data-selected:text-on-me data-today:font-semibold forced-colors:data-selected:bg-[Highlight]"
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
