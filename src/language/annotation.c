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

typedef struct
{
  const char *name;
  EntenteFeatures feature;
} FeatureName;

/* In the order in which CoNLL-U has them. */
static const FeatureName feature_names[] = {
  { "Degree=Cmp", ENTENTE_FEATURE_COMPARATIVE },
  { "Degree=Sup", ENTENTE_FEATURE_SUPERLATIVE },
  { "Mood=Imp", ENTENTE_FEATURE_IMPERATIVE },
  { "Mood=Ind", ENTENTE_FEATURE_INDICATIVE },
  { "Mood=Sub", ENTENTE_FEATURE_SUBJUNCTIVE },
  { "Number=Plur", ENTENTE_FEATURE_PLURAL },
  { "Number=Sing", ENTENTE_FEATURE_SINGULAR },
  { "Person=1", ENTENTE_FEATURE_FIRST },
  { "Person=2", ENTENTE_FEATURE_SECOND },
  { "Person=3", ENTENTE_FEATURE_THIRD },
  { "Tense=Past", ENTENTE_FEATURE_PAST },
  { "Tense=Pres", ENTENTE_FEATURE_PRESENT },
  { "VerbForm=Fin", ENTENTE_FEATURE_FINITE },
  { "VerbForm=Ger", ENTENTE_FEATURE_GERUND },
  { "VerbForm=Inf", ENTENTE_FEATURE_INFINITIVE },
  { "VerbForm=Part", ENTENTE_FEATURE_PARTICIPLE },
  { "Voice=Pass", ENTENTE_FEATURE_PASSIVE },
};

static const char * const name_kind_names[] = {
  [ENTENTE_NAME_PERSON] = "PERSON",
  [ENTENTE_NAME_ORGANIZATION] = "ORGANIZATION",
  [ENTENTE_NAME_PLACE] = "PLACE",
  [ENTENTE_NAME_NATIONALITY] = "NATIONALITY",
  [ENTENTE_NAME_MISCELLANEOUS] = "MISCELLANEOUS",
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
  for (guint i = 0; i < self->n_rereadings; i++)
    entente_annotation_free (self->rereadings[i]);
  g_free (self->rereadings);
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
 * entente_upos_from_name:
 * @name: a part of speech in Universal Dependencies
 *
 * Returns: the part of speech, %ENTENTE_UPOS_UNKNOWN where there is none of
 *   that name
 */
EntenteUpos
entente_upos_from_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (upos_names); i++)
    if (g_str_equal (upos_names[i], name))
      return (EntenteUpos) i;

  return ENTENTE_UPOS_UNKNOWN;
}

/**
 * entente_features_to_string:
 * @features: features of a token
 *
 * Gets the features as CoNLL-U has them ("Number=Sing|Person=3").
 *
 * Returns: (transfer full): the features, "_" for none
 */
char *
entente_features_to_string (EntenteFeatures features)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (feature_names); i++)
    if (features & feature_names[i].feature)
      g_string_append_printf (all, "%s%s", all->len > 0 ? "|" : "", feature_names[i].name);

  return g_string_free (all->len > 0 ? all : g_string_append_c (all, '_'), FALSE);
}

/**
 * entente_feature_from_name:
 * @name: a universal feature ("Number=Sing")
 *
 * Returns: the feature, %ENTENTE_FEATURE_NONE where there is none of that name
 */
EntenteFeatures
entente_feature_from_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (feature_names); i++)
    if (g_str_equal (feature_names[i].name, name))
      return feature_names[i].feature;

  return ENTENTE_FEATURE_NONE;
}

/**
 * entente_name_kind_get_name:
 * @kind: a kind of name
 *
 * Returns: its name in CoNLL-U and in the model
 */
const char *
entente_name_kind_get_name (EntenteNameKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (name_kind_names), NULL);

  return name_kind_names[kind];
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
