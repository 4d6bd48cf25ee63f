/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/lent-subject.h"

/* "Chad," said Ann Bell, "won": the parse may give both subjects to the verb behind,
 * and none to the one between.
 */

static gboolean
is_subject (const EntenteToken *token,
            guint               verb)
{
  return token->head == (gint32) verb && g_str_has_prefix (token->relation, "nsubj");
}

/* Whether a verb has a subject among some tokens. */
static gboolean
has_subject (const EntenteDraft *draft,
             guint               verb,
             guint               first,
             guint               end)
{
  for (guint i = first; i < end; i++)
    {
      if (is_subject (entente_draft_get_token (draft, i), verb))
        return TRUE;
    }

  return FALSE;
}

/* Where the words begin that end with a noun: "the" of "the young minister". */
static guint
find_phrase (const EntenteDraft *draft,
             guint               noun,
             guint               first)
{
  guint start = noun;

  while (start > first
         && entente_draft_get_token (draft, start - 1)->head == (gint32) noun
         && entente_draft_get_token (draft, start - 1)->upos != ENTENTE_UPOS_PUNCT)
    start--;

  return start;
}

static gboolean
are_joined (const EntenteDraft *draft,
            guint               verb,
            guint               behind)
{
  return entente_draft_get_token (draft, behind)->head == (gint32) verb
         || entente_draft_get_token (draft, verb)->head == (gint32) behind;
}

/* A verb put in between, without subject of its own, where the one behind it has
 * had one before.
 */
static gboolean
is_between (const EntenteDraft *draft,
            guint               verb,
            guint               behind,
            guint               first,
            guint               end)
{
  return entente_draft_get_token (draft, verb)->upos == ENTENTE_UPOS_VERB
         && are_joined (draft, verb, behind) && has_subject (draft, behind, first, verb)
         && !has_subject (draft, verb, first, end);
}

/* The verb that a subject of a later one belongs to: the one that it follows at
 * once, or one before the later.
 */
static gint32
find_lender (const EntenteDraft *draft,
             guint               subject,
             guint               first,
             guint               end)
{
  guint behind = (guint) entente_draft_get_token (draft, subject)->head;
  guint start = find_phrase (draft, subject, first);

  if (start > first && is_between (draft, start - 1, behind, first, end))
    return (gint32) start - 1;

  for (guint i = subject + 1; i < behind && has_subject (draft, behind, first, start); i++)
    {
      if (is_between (draft, i, behind, first, end))
        return (gint32) i;
    }

  return ENTENTE_NO_HEAD;
}

/* "Chad, Ann Bell said, won": what is put in between hangs on the verb, and not on
 * its subject.
 */
static void
lift (EntenteDraft *draft,
      EntenteToken *token,
      guint         index)
{
  const EntenteToken *head = token->head == ENTENTE_NO_HEAD
                             ? NULL : entente_draft_get_token (draft, (guint) token->head);

  if (head != NULL && token->upos == ENTENTE_UPOS_VERB
      && g_str_equal (token->relation, "parataxis")
      && head->head > (gint32) index && is_subject (head, (guint) head->head))
    token->head = head->head;
}

/**
 * entente_lent_subjects_return:
 * @first: index of the first token of a sentence that has a tree
 * @end: index one past its last token
 *
 * Gives subjects back to the verbs that are put in between, and hangs these on the
 * verbs of what is said.
 */
void
entente_lent_subjects_return (EntenteDraft *draft,
                              guint         first,
                              guint         end)
{
  for (guint i = first + 1; i < end; i++)
    {
      EntenteToken *token = entente_draft_get_token (draft, i);

      lift (draft, token, i);
    }

  for (guint i = first + 1; i < end; i++)
    {
      EntenteToken *token = entente_draft_get_token (draft, i);
      gint32 verb = token->head > (gint32) i && is_subject (token, (guint) token->head)
                    ? find_lender (draft, i, first, end) : ENTENTE_NO_HEAD;

      if (verb != ENTENTE_NO_HEAD)
        token->head = verb;
    }
}
