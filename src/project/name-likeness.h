/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EntenteNameLikeness:
 * @ENTENTE_NAME_LIKENESS_NONE: nothing that would make them one person's
 * @ENTENTE_NAME_LIKENESS_SURNAME: one is the other's surname
 * @ENTENTE_NAME_LIKENESS_FIRST_WORD: one is the other's first word
 * @ENTENTE_NAME_LIKENESS_INITIALS: one has letters for words of the other
 * @ENTENTE_NAME_LIKENESS_ORDER: the same words in another order
 * @ENTENTE_NAME_LIKENESS_PART: one has words more
 * @ENTENTE_NAME_LIKENESS_GIVEN_NAME: the given names nearly agree
 * @ENTENTE_NAME_LIKENESS_SPELLING: all words nearly agree
 * @ENTENTE_NAME_LIKENESS_FAMILY: the surname alone agrees
 * @ENTENTE_NAME_LIKENESS_ACRONYM: some document uses one for the other
 * @ENTENTE_NAME_LIKENESS_LETTERS: one is made of the other's first letters
 * @ENTENTE_NAME_LIKENESS_BODY: two bodies of one name, of which one has an owner
 *
 * In which way two names are alike; the last three are of bodies.
 */
typedef enum
{
  ENTENTE_NAME_LIKENESS_NONE,
  ENTENTE_NAME_LIKENESS_SURNAME,
  ENTENTE_NAME_LIKENESS_FIRST_WORD,
  ENTENTE_NAME_LIKENESS_INITIALS,
  ENTENTE_NAME_LIKENESS_ORDER,
  ENTENTE_NAME_LIKENESS_PART,
  ENTENTE_NAME_LIKENESS_GIVEN_NAME,
  ENTENTE_NAME_LIKENESS_SPELLING,
  ENTENTE_NAME_LIKENESS_FAMILY,
  ENTENTE_NAME_LIKENESS_ACRONYM,
  ENTENTE_NAME_LIKENESS_LETTERS,
  ENTENTE_NAME_LIKENESS_BODY,
} EntenteNameLikeness;

char                **entente_name_split_folded (const char         *name);
EntenteNameLikeness   entente_name_compare      (const char * const *a,
                                                 const char * const *b);

G_END_DECLS
