#ifndef FIDGA_CREADLINE_SHIM_H
#define FIDGA_CREADLINE_SHIM_H

/* readline.h uses FILE without including what declares it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <readline/readline.h>
#include <readline/history.h>

/* readline keeps its state in plain C globals, which Swift 6 refuses as shared mutable state. They are reached only
   through these functions, and only from the one thread that edits lines. Strings handed in must outlive readline. */

static inline void fidga_rl_set_name(const char *name) { rl_readline_name = name; }
static inline void fidga_rl_set_completion(rl_completion_func_t *function) {
    rl_attempted_completion_function = function;
}
static inline void fidga_rl_set_event_hook(rl_hook_func_t *hook) { rl_event_hook = hook; }
static inline void fidga_rl_set_signal_event_hook(rl_hook_func_t *hook) { rl_signal_event_hook = hook; }
static inline void fidga_rl_set_word_breaks(const char *characters) {
    rl_completer_word_break_characters = (char *)characters;
}
static inline void fidga_rl_set_append_character(int character) { rl_completion_append_character = character; }
static inline void fidga_rl_no_filename_completion(void) { rl_attempted_completion_over = 1; }
static inline void fidga_rl_keep_match_order(void) { rl_sort_completion_matches = 0; }
static inline void fidga_rl_set_done(void) { rl_done = 1; }
static inline void fidga_rl_catch_signals(int on) {
    rl_catch_signals = on;
    rl_catch_sigwinch = on;
}
static inline const char *fidga_rl_line_buffer(void) { return rl_line_buffer; }
static inline int fidga_rl_point(void) { return rl_point; }
static inline const char *fidga_rl_version(void) { return rl_library_version; }

/* Time stamps in the history file are what lets an entry of several lines come back as one. */
static inline void fidga_history_timestamps(void) {
    history_comment_char = '#';
    history_write_timestamps = 1;
}

static inline FILE *fidga_stdout(void) { return stdout; }
static inline FILE *fidga_stderr(void) { return stderr; }

#endif
