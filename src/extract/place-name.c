/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/place-name.h"

/* The names of places in the text. */

/**
 * entente_place_is_near:
 * @self: an extraction
 * @token: index of a token, or one past the last
 * @other: index of a token
 *
 * Returns: whether both are tokens of one sentence
 */
gboolean
entente_place_is_near (const EntenteExtraction *self,
                     guint                    token,
                     guint                    other)
{
  return token < self->annotation->n_tokens
         && entente_extraction_share_sentence (self, token, other);
}

/**
 * entente_place_is_nationality:
 * @self: an extraction
 * @mention: a mention
 *
 * Returns: whether it is the adjective of a place
 */
gboolean
entente_place_is_nationality (const EntenteExtraction *self,
                              const EntenteMention    *mention)
{
  return mention->name >= 0
         && self->annotation->names[mention->name].kind == ENTENTE_NAME_NATIONALITY;
}

/**
 * entente_place_find:
 * @self: an extraction
 * @first: index of a token
 * @sentence_of: index of a token of the sentence that it must be in
 *
 * Returns: (nullable): the name of a place that begins at @first
 */
const EntenteMention *
entente_place_find (const EntenteExtraction *self,
                    guint                    first,
                    guint                    sentence_of)
{
  const EntenteMention *mention = entente_place_is_near (self, first, sentence_of)
                                  ? entente_extraction_get_mention (self, first) : NULL;
  EntenteArgument argument = { .actor = ENTENTE_NO_ACTOR };

  if (mention == NULL || mention->first != first || mention->name < 0
      || entente_place_is_nationality (self, mention))
    return NULL;

  argument = entente_extraction_get_argument (self, first);
  return entente_extraction_is_kind (self, argument.actor, ENTENTE_ACTOR_PLACE) ? mention : NULL;
}

/**
 * entente_place_get_sub_kind:
 * @self: an extraction
 * @mention: the name of a place
 *
 * Returns: what kind of place it is, %ENTENTE_SUB_KIND_NONE where it is no actor
 */
EntenteActorSubKind
entente_place_get_sub_kind (const EntenteExtraction *self,
                            const EntenteMention    *mention)
{
  EntenteArgument argument = entente_extraction_get_argument (self, mention->first);

  return argument.actor == ENTENTE_NO_ACTOR ? ENTENTE_SUB_KIND_NONE
         : entente_extraction_lookup (self, argument.actor)->sub_kind;
}

/**
 * entente_place_is_wide:
 * @self: an extraction
 * @mention: the name of a place
 *
 * Returns: whether the tables of countries and regions hold it
 */
gboolean
entente_place_is_wide (const EntenteExtraction *self,
                       const EntenteMention    *mention)
{
  EntenteActorSubKind sub_kind = entente_place_get_sub_kind (self, mention);

  return sub_kind == ENTENTE_SUB_KIND_COUNTRY || sub_kind == ENTENTE_SUB_KIND_REGION;
}

/**
 * entente_place_find_named_of:
 * @self: an extraction
 * @noun: index of a noun for places
 *
 * Finds what "the city of Bergen" names: what follows is what the noun means.
 *
 * Returns: (nullable): the name
 */
const EntenteMention *
entente_place_find_named_of (const EntenteExtraction *self,
                             guint                    noun)
{
  guint link = noun + 1;

  if (!entente_place_is_near (self, link, noun) || !entente_extraction_is (self, link, "of")
      || entente_syntax_find (&self->syntax, noun, "det") < 0)
    return NULL;

  return entente_place_find (self, link + 1, noun);
}

/**
 * entente_place_add:
 * @self: an extraction
 * @mention: the name of a place
 * @places: (element-type EntenteArgument): where to append it
 *
 * Appends a place.
 */
void
entente_place_add (const EntenteExtraction *self,
                   const EntenteMention    *mention,
                   GArray                  *places)
{
  EntenteArgument argument = entente_extraction_get_argument (self, mention->first);

  g_array_append_val (places, argument);
}
