/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/shape.h"

#include <string.h>

/* What a word looks like; the encoder itself is given words in lower case. */
typedef enum
{
  CASE_LOWER,
  CASE_INITIAL,
  CASE_UPPER,
  CASE_SINGLE,
  CASE_MIXED,
  CASE_DIGITS,
  CASE_DIGITS_LETTERS,
  CASE_TERMINAL,
  CASE_BRACKET,
  CASE_OTHER,
  N_CASES,
} WordCase;

typedef struct
{
  guint n_letters;
  guint n_upper;
  guint n_digits;
  gboolean first_is_upper;
  gboolean all_terminal;
  gboolean all_brackets;
} Census;

static Census
count_characters (const char *word,
                  gsize       length)
{
  Census census = { .all_terminal = TRUE, .all_brackets = TRUE };

  for (const char *p = word; p < word + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalpha (c))
        {
          if (census.n_letters == 0)
            census.first_is_upper = g_unichar_isupper (c);
          census.n_letters++;
        }
      census.n_upper += g_unichar_isupper (c);
      census.n_digits += g_unichar_isdigit (c);
      census.all_terminal = census.all_terminal && g_utf8_strchr (".!?…", -1, c) != NULL;
      census.all_brackets = census.all_brackets
                            && g_utf8_strchr ("()[]{}\"'“”‘’«»`<>", -1, c) != NULL;
    }

  return census;
}

static WordCase
classify (const char *word,
          gsize       length)
{
  Census census = count_characters (word, length);

  if (census.n_digits > 0)
    return census.n_letters > 0 ? CASE_DIGITS_LETTERS : CASE_DIGITS;
  if (census.n_letters == 0)
    return census.all_terminal ? CASE_TERMINAL : census.all_brackets ? CASE_BRACKET : CASE_OTHER;
  if (census.n_upper == 0)
    return CASE_LOWER;
  if (census.n_letters == 1)
    return CASE_SINGLE;
  if (census.n_upper == census.n_letters)
    return CASE_UPPER;

  return census.n_upper == 1 && census.first_is_upper ? CASE_INITIAL : CASE_MIXED;
}

/**
 * entente_shape_of:
 * @word: [length] in UTF-8
 * @is_glued: whether no white space parts it from the word before
 * @state: (inout): what stands before the word, then what stands before the next
 *
 * Returns: the shape of the word's first piece
 */
guint8
entente_shape_of (const char        *word,
                  gsize              length,
                  gboolean           is_glued,
                  EntenteShapeState *state)
{
  WordCase word_case = classify (word, length);
  guint8 shape = (guint8) (word_case + N_CASES * *state + (is_glued ? 3 * N_CASES : 0));

  if (word_case == CASE_TERMINAL || (length == 1 && *word == ':'))
    *state = ENTENTE_SHAPE_AFTER_SENTENCE;
  else if (word_case != CASE_BRACKET)
    *state = ENTENTE_SHAPE_AFTER_WORDS;

  return shape;
}
