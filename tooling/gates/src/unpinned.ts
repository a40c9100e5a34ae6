const pinned = /^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/**
 * Finds actions of others that are not named by a full commit and its version.
 *
 * @param workflow - The text of a workflow or a composite action.
 * @returns One sentence for each, which begins with the line.
 */
export function unpinned(workflow: string): string[] {
  return workflow.split('\n').flatMap((line, index) => {
    const action = /^\s*(?:-\s+)?uses:\s*(.*?)\s*$/.exec(line)?.[1];
    if (action === undefined || action.startsWith('./') || pinned.test(action)) return [];
    return [`${index + 1}: ${action} is not pinned: write the full commit, then its version, as in @<commit> # v1.2.3`];
  });
}
