/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/character.h"

/**
 * entente_character_is_inner:
 *
 * Returns: whether words are made of characters like @c: letters, marks and
 *   numbers
 */
gboolean
entente_character_is_inner (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_LOWERCASE_LETTER:
    case G_UNICODE_MODIFIER_LETTER:
    case G_UNICODE_OTHER_LETTER:
    case G_UNICODE_TITLECASE_LETTER:
    case G_UNICODE_UPPERCASE_LETTER:
    case G_UNICODE_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_DECIMAL_NUMBER:
    case G_UNICODE_LETTER_NUMBER:
    case G_UNICODE_OTHER_NUMBER:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * entente_character_is_digit:
 *
 * Returns: whether @c is a digit, raised and lowered ones included
 */
gboolean
entente_character_is_digit (gunichar c)
{
  return g_unichar_isdigit (c)
         || c == 0xB2 || c == 0xB3 || c == 0xB9 || c == 0x2070
         || (c >= 0x2074 && c <= 0x2079) || (c >= 0x2080 && c <= 0x2089);
}

/**
 * entente_character_is_space:
 *
 * Returns: whether @c parts words, those of no width and control characters
 *   that part lines included
 */
gboolean
entente_character_is_space (gunichar c)
{
  return g_unichar_isspace (c) || c == '\v' || (c >= 0x1C && c <= 0x1F) || c == 0x85
         || c == 0x200B || c == 0xFEFF;
}
