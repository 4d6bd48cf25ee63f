/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name-private.h"

#include "language/gazetteer.h"
#include "language/title.h"

/* Runs of capitalized words, with the small words that names have inside. */

static const char * const particles[] = {
  "de", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du", "da",
  "dos", "di", "del", "della", "ter", "ten", NULL
};

/* "Bank of", "Ministry of": a name goes on behind "of" only after such words. */
static gboolean
opens_of (const EntenteNameFinder *self,
          guint                    first,
          guint                    end)
{
  const char * const *head = get_head (self, end - 1);

  if (head == NULL)
    head = get_head (self, first);

  return head != NULL && g_str_equal (head[3], "any");
}

static guint
skip_of (const EntenteNameFinder *self,
         guint                    first,
         guint                    at)
{
  guint next = at + 1;

  if (!is_mark (self, at, "of") && !is_mark (self, at, "for"))
    return 0;

  if (next < self->end && is_mark (self, next, "the"))
    next++;

  return next < self->end && is_capital (self, next) && opens_of (self, first, at) ? next + 1 : 0;
}

/* "Secretary of State Ann Bell": a title with lower-case words inside. */
static guint
skip_title (const EntenteNameFinder *self,
            guint                    first,
            guint                    at)
{
  for (guint i = at; i > first; i--)
    {
      guint end = i - 1 + entente_title_match (self->annotation, self->text, i - 1, self->end,
                                               NULL);

      if (end > at)
        return end;
    }

  return 0;
}

/* "Acme, Inc." */
static guint
skip_suffix (const EntenteNameFinder *self,
             guint                    at)
{
  return at + 1 < self->end && is_mark (self, at, ",") && is_capital (self, at + 1)
         && is_suffix (self, at + 1)
         ? at + 2 : 0;
}

/* "Ministry of Trade and Industry", but not "Ministry of Trade and Toyota". */
static guint
skip_and (const EntenteNameFinder *self,
          guint                    first,
          guint                    at)
{
  gboolean has_of = FALSE;

  if (at + 1 >= self->end || !is_capital (self, at + 1) || get_head (self, first) == NULL)
    return 0;

  if (!is_mark (self, at, "and") && !is_mark (self, at, "&"))
    return 0;

  for (guint i = first; i < at; i++)
    has_of = has_of || is_mark (self, i, "of") || is_mark (self, i, "for");

  return has_of && is_common (self, at + 1) && get_head (self, at + 1) == NULL ? at + 2 : 0;
}

static guint
skip_hyphen (const EntenteNameFinder *self,
             guint                    first,
             guint                    at)
{
  if (at + 1 >= self->end || !is_mark (self, at, "-") || !touch (self, at) || !touch (self, at - 1))
    return 0;

  if (entente_gazetteer_match (self->annotation, self->text, first, at).is_country)
    return 0;

  return is_capital (self, at + 1) || !is_common (self, at + 1) ? at + 2 : 0;
}

/* "People's Party": a plural that owns an organization. */
static guint
skip_possessive (const EntenteNameFinder *self,
                 guint                    at)
{
  if (at + 1 >= self->end || !entente_token_is_possessive (self->text, &self->tokens[at]))
    return 0;

  if (!is_common (self, at - 1) || get_head (self, at + 1) == NULL)
    return 0;

  return at + 2;
}

/* "van der Laan", "al-Sadr". */
static guint
skip_particles (const EntenteNameFinder *self,
                guint                    at)
{
  guint next = at;

  while (next < self->end && next < at + 3 && is_one_of (self, next, particles))
    next++;

  if (next > at && next < self->end && is_mark (self, next, "-") && touch (self, next - 1))
    next++;

  return next > at && next < self->end && is_capital (self, next) ? next + 1 : 0;
}

/* One past the next part of a run that has come to @at; 0 where it ends. */
static guint
find_next_part (const EntenteNameFinder *self,
                guint                    first,
                guint                    at)
{
  guint next = 0;

  if (is_capital (self, at))
    return is_calendar_word (self, at) && !is_first_name (self, at - 1) ? 0 : at + 1;

  if (g_unichar_isdigit (g_utf8_get_char (self->text + self->tokens[at].span.start)))
    return at == first + 1 && entente_token_is_upper (self->text, &self->tokens[first])
           && is_mark (self, at - 1, "-")
           ? at + 1 : 0;

  next = skip_particles (self, at);
  if (next != 0)
    return next;

  if (is_mark (self, at, "&") && at + 1 < self->end && is_capital (self, at + 1))
    return at + 2;

  next = skip_suffix (self, at);
  if (next == 0)
    next = skip_of (self, first, at);
  if (next == 0)
    next = skip_title (self, first, at);
  if (next == 0)
    next = skip_and (self, first, at);
  if (next == 0)
    next = skip_hyphen (self, first, at);
  if (next == 0)
    next = skip_possessive (self, at);

  return next;
}

/**
 * entente_name_find_run_end:
 * @self: a name finder
 * @first: index of a capitalized token
 *
 * Finds how far the words go that may be one name or several in a row.
 *
 * Returns: index one past the last token
 */
guint
entente_name_find_run_end (const EntenteNameFinder *self,
                           guint                    first)
{
  guint end = first + 1;

  while (end < self->end)
    {
      guint next = find_next_part (self, first, end);

      if (next == 0)
        break;

      end = next;
    }

  return end;
}

