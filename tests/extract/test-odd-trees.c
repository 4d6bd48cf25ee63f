/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/extract.h"

#define TEXT "guest Bo Bell met Eva"

/* The parser makes of a text what it likes: here "guest" is joined to one half
 * of a name and explained by the other.
 */
static EntenteAnnotation *
new_annotation (void)
{
  static const EntenteToken tokens[] = {
    { { 0, 5 }, "guest", "conj", 1, 0, ENTENTE_FEATURE_SINGULAR, ENTENTE_UPOS_NOUN },
    { { 6, 8 }, "Bo", "nsubj", 3, 0, ENTENTE_FEATURE_SINGULAR, ENTENTE_UPOS_PROPN },
    { { 9, 13 }, "Bell", "appos", 0, 0, ENTENTE_FEATURE_SINGULAR, ENTENTE_UPOS_PROPN },
    { { 14, 17 }, "meet", "root", ENTENTE_NO_HEAD, 0, ENTENTE_FEATURE_PAST, ENTENTE_UPOS_VERB },
    { { 18, 21 }, "Eva", "obj", 3, 0, ENTENTE_FEATURE_SINGULAR, ENTENTE_UPOS_PROPN },
  };
  static const EntenteName names[] = {
    { 1, 3, ENTENTE_NAME_PERSON }, { 4, 5, ENTENTE_NAME_PERSON },
  };
  static const EntenteMention mentions[] = {
    { 1, 3, 1, ENTENTE_NO_CHAIN, 0, ENTENTE_FORM_NAME },
    { 4, 5, 4, ENTENTE_NO_CHAIN, 1, ENTENTE_FORM_NAME },
  };
  static const EntenteSentence sentence = { { 0, sizeof TEXT - 1 }, 0, 5, 0 };
  EntenteAnnotation *self = g_new0 (EntenteAnnotation, 1);

  self->tokens = g_memdup2 (tokens, sizeof tokens);
  self->n_tokens = G_N_ELEMENTS (tokens);
  self->names = g_memdup2 (names, sizeof names);
  self->n_names = G_N_ELEMENTS (names);
  self->mentions = g_memdup2 (mentions, sizeof mentions);
  self->n_mentions = G_N_ELEMENTS (mentions);
  self->sentences = g_memdup2 (&sentence, sizeof sentence);
  self->n_sentences = 1;
  return self;
}

static EntenteDocument *
new_document (void)
{
  static const EntenteBlock block = { { 0, sizeof TEXT - 1 }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  EntenteDocumentParts parts = {
    .id = "odd", .language = "en", .origin = "test:odd", .text = TEXT,
    .length = sizeof TEXT - 1, .blocks = &block, .n_blocks = 1,
  };

  return entente_document_new (&parts);
}

static void
test_name_joined_to_itself (void)
{
  g_autoptr (EntenteDocument) document = new_document ();
  g_autoptr (EntenteAnnotation) annotation = new_annotation ();
  g_autoptr (EntenteFindings) findings = entente_extract_findings (document, annotation, NULL,
                                                                   NULL);
  const EntenteFoundRelation *relation;

  g_assert_cmpuint (findings->relations->len, ==, 1);
  relation = g_ptr_array_index (findings->relations, 0);
  g_assert_cmpstr (relation->label, ==, "met");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/extract/odd-trees/name-joined-to-itself", test_name_joined_to_itself);

  return g_test_run ();
}
