import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { UseMutationOptions } from "@tanstack/react-query";
import { api } from "./api.ts";

/**
 * A command on the round: `useRoundCommand(api.matching.lock.mutationOptions())`. When it is done, everything that a screen
 * shows of matching is fetched again; `onDone` hears the answer.
 */
export function useRoundCommand<Answer, Input>(
  options: UseMutationOptions<Answer, Error, Input>,
  onDone?: (answer: Answer) => void,
) {
  const client = useQueryClient();
  return useMutation({
    ...options,
    onSuccess: (answer: Answer) => {
      void client.invalidateQueries({ queryKey: api.matching.key() });
      onDone?.(answer);
    },
  });
}
