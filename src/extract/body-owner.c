/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/body-owner.h"

#include "language/token.h"

/* Which country a body belongs to by the words of its name, and beside them. */

/* In tokens. */
#define LONGEST_OWNER 3

/* Whether the last word, or that before "of", names a part of a state. */
static gboolean
is_public (const EntenteExtraction *extraction,
           guint                      first,
           guint                      end)
{
  static const char * const public_kinds[] = {
    "government body", "legislature", "armed force", NULL
  };
  const char * const *row = NULL;
  guint head = end - 1;

  for (guint i = first + 1; i < end; i++)
    {
      if (entente_extraction_is (extraction, i, "of"))
        {
          head = i - 1;
          break;
        }
    }

  row = entente_extraction_look_up (extraction, ENTENTE_LEXICON_HEADS, head, head + 1);
  return row != NULL && g_strv_contains (public_kinds, row[2]);
}

/* The country that a stretch of tokens names, or whose adjective it is. */
static const char *
find_country (const EntenteExtraction *extraction,
              guint                      first,
              guint                      end,
              gboolean                  *is_demonym)
{
  const char * const *row = entente_extraction_look_up (extraction,
                                                        ENTENTE_LEXICON_COUNTRIES, first, end);

  *is_demonym = row == NULL;
  if (row == NULL)
    row = entente_extraction_look_up (extraction, ENTENTE_LEXICON_DEMONYMS, first, end);

  return row != NULL ? row[1] : NULL;
}

static gboolean
may_be_name (const EntenteExtraction *extraction,
             guint                    token)
{
  return entente_token_is_capitalized (extraction->text,
                                       entente_extraction_get_token (extraction, token))
         || entente_extraction_look_up (extraction, ENTENTE_LEXICON_BODIES, token,
                                        token + 1) != NULL;
}

/**
 * entente_body_cut_owner:
 * @extraction: an extraction
 * @first: (inout): index of the first token of an organization's name
 * @end: (inout): index one past its last token
 *
 * Cuts the country off that a name begins with ("US State Department", "Polish
 * Parliament") or ends with ("House of Commons of Canada").
 *
 * Returns: (nullable): the country's code
 */
const char *
entente_body_cut_owner (const EntenteExtraction *extraction,
                        guint                     *first,
                        guint                     *end)
{
  gboolean is_demonym = FALSE;

  for (guint i = MIN (*first + LONGEST_OWNER, *end - 1); i > *first; i--)
    {
      const char *code = find_country (extraction, *first, i, &is_demonym);

      if (code == NULL || (is_demonym && !is_public (extraction, i, *end))
          || (*end - i == 1 && !may_be_name (extraction, i)))
        continue;

      *first = i;
      return code;
    }

  for (guint i = *end - 1; i > *first + 1 && *end - i <= LONGEST_OWNER; i--)
    {
      const char *code = find_country (extraction, i, *end, &is_demonym);

      if (code != NULL && !is_demonym && entente_extraction_is (extraction, i - 1, "of")
          && is_public (extraction, *first, i - 1))
        {
          *end = i - 1;
          return code;
        }
    }

  return NULL;
}

/**
 * entente_body_find_owner_beside:
 * @extraction: an extraction
 * @name: an organization's name
 *
 * Finds the country just before a name ("Japan's Ministry", "Japanese Foreign
 * Ministry") or behind it ("the Ministry of Defense of Japan").
 *
 * Returns: (nullable): its code
 */
const char *
entente_body_find_owner_beside (const EntenteExtraction *extraction,
                                const EntenteName       *name)
{
  guint before = name->first;
  guint behind = name->end + 1;
  gint mention = -1;
  gboolean is_demonym = FALSE;
  const char *code = NULL;

  if (before > 0
      && entente_token_is_possessive (extraction->text,
                                      entente_extraction_get_token (extraction, before - 1)))
    before--;

  mention = before == 0 ? -1 : extraction->mention_at[before - 1];
  if (mention >= 0
      && entente_extraction_share_sentence (extraction, before - 1, name->first))
    {
      const EntenteMention *owner = &extraction->annotation->mentions[mention];

      code = find_country (extraction, owner->first, owner->end, &is_demonym);
      if (code != NULL && (before < name->first || is_demonym))
        return code;
    }

  if (behind >= extraction->annotation->n_tokens
      || !entente_extraction_is (extraction, name->end, "of"))
    return NULL;

  mention = extraction->mention_at[behind];
  if (mention < 0 || !is_public (extraction, name->first, name->end))
    return NULL;

  code = find_country (extraction, behind, extraction->annotation->mentions[mention].end,
                       &is_demonym);
  return is_demonym ? NULL : code;
}
