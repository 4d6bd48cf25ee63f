/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/annotation.h"

static const char * const upos_names[] = {
  [ENTENTE_UPOS_UNKNOWN] = "_",
  [ENTENTE_UPOS_ADJ] = "ADJ",
  [ENTENTE_UPOS_ADP] = "ADP",
  [ENTENTE_UPOS_ADV] = "ADV",
  [ENTENTE_UPOS_AUX] = "AUX",
  [ENTENTE_UPOS_CCONJ] = "CCONJ",
  [ENTENTE_UPOS_DET] = "DET",
  [ENTENTE_UPOS_INTJ] = "INTJ",
  [ENTENTE_UPOS_NOUN] = "NOUN",
  [ENTENTE_UPOS_NUM] = "NUM",
  [ENTENTE_UPOS_PART] = "PART",
  [ENTENTE_UPOS_PRON] = "PRON",
  [ENTENTE_UPOS_PROPN] = "PROPN",
  [ENTENTE_UPOS_PUNCT] = "PUNCT",
  [ENTENTE_UPOS_SCONJ] = "SCONJ",
  [ENTENTE_UPOS_SYM] = "SYM",
  [ENTENTE_UPOS_VERB] = "VERB",
  [ENTENTE_UPOS_X] = "X",
};

static const char * const form_names[] = {
  [ENTENTE_FORM_NAME] = "name",
  [ENTENTE_FORM_NOMINAL] = "nominal",
  [ENTENTE_FORM_PRONOUN] = "pronoun",
};

/**
 * entente_annotation_free:
 * @self: (transfer full) (nullable): an annotation
 *
 * Frees @self with its arrays and strings.
 */
void
entente_annotation_free (EntenteAnnotation *self)
{
  if (self == NULL)
    return;

  g_free (self->tokens);
  g_free (self->sentences);
  g_free (self->names);
  g_free (self->mentions);
  g_clear_pointer (&self->strings, g_string_chunk_free);
  g_free (self);
}

/**
 * entente_upos_get_name:
 * @upos: a part of speech
 *
 * Gets the name of @upos in Universal Dependencies, "_" for
 * %ENTENTE_UPOS_UNKNOWN.
 *
 * Returns: a static string
 */
const char *
entente_upos_get_name (EntenteUpos upos)
{
  g_return_val_if_fail (upos < G_N_ELEMENTS (upos_names), NULL);

  return upos_names[upos];
}

/**
 * entente_form_get_name:
 * @form: a form of mention
 *
 * Gets the name of @form in the JSON format.
 *
 * Returns: a static string
 */
const char *
entente_form_get_name (EntenteForm form)
{
  g_return_val_if_fail (form < G_N_ELEMENTS (form_names), NULL);

  return form_names[form];
}
