/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sketch.h"

Sketch *
sketch_new (void)
{
  Sketch *self = g_new0 (Sketch, 1);

  self->text = g_string_new (NULL);
  self->findings = entente_findings_new ();

  return self;
}

guint
sketch_add_actor (Sketch           *self,
                  const char       *name,
                  EntenteActorKind  kind)
{
  entente_findings_add_actor (self->findings, name, kind);

  return self->findings->actors->len - 1;
}

static EntenteSpan
say (Sketch     *self,
     const char *words,
     const char *end)
{
  EntenteSpan span = { (guint32) self->text->len, 0 };

  g_string_append (self->text, words);
  span.end = (guint32) self->text->len;
  g_string_append (self->text, end);

  return span;
}

static EntenteSpan
name_actor (Sketch     *self,
            guint       index,
            const char *end)
{
  EntenteFoundActor *actor = g_ptr_array_index (self->findings->actors, index);
  EntenteFoundMention mention = { say (self, actor->name, end), ENTENTE_FORM_NAME };

  g_array_append_val (actor->mentions, mention);

  return mention.span;
}

void
sketch_add_relation (Sketch          *self,
                     guint            source,
                     guint            target,
                     const char      *label,
                     EntenteCategory  category,
                     EntenteFirmness  firmness)
{
  EntenteFoundRelation *relation = entente_findings_add_relation (self->findings, source, target, label, category);
  EntenteFoundQuote quote = { .speaker = -1, .firmness = firmness };

  quote.source = name_actor (self, source, " ");
  quote.trigger = say (self, label, " ");
  quote.target = name_actor (self, target, ".");
  quote.span = (EntenteSpan) { quote.source.start, (guint32) self->text->len };
  g_string_append_c (self->text, ' ');
  g_array_append_val (self->findings->sentences, quote.span);
  g_array_append_val (relation->quotes, quote);
}

EntenteProject *
sketch_finish (Sketch *self)
{
  EntenteProject *project = entente_project_new ();
  EntenteBlock block = { { 0, (guint32) self->text->len }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  EntenteDocumentParts parts = {
    .id = "sketch",
    .title = "A sketch",
    .origin = "file:///tmp/sketch.txt",
    .text = self->text->str,
    .length = self->text->len,
    .blocks = &block,
    .n_blocks = 1,
  };
  g_autoptr (EntenteDocument) document = entente_document_new (&parts);

  entente_project_take_findings (project, document, self->findings);
  g_string_free (self->text, TRUE);
  g_free (self);

  return project;
}

/* Half of the relations go to the first few actors, so that there are hubs. */
EntenteProject *
sketch_large_project (guint n_actors,
                      guint n_relations)
{
  Sketch *sketch = sketch_new ();
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < n_actors; i++)
    {
      g_autofree char *name = g_strdup_printf ("Org%u", i);

      sketch_add_actor (sketch, name, ENTENTE_ACTOR_ORGANIZATION);
    }
  for (guint i = 0; i < n_relations; i++)
    {
      guint source = (guint) g_rand_int_range (random, 0, (gint32) n_actors);
      guint target = (guint) g_rand_int_range (random, 0, (gint32) (i % 2 == 0 ? MIN (5, n_actors) : n_actors));

      if (source != target)
        sketch_add_relation (sketch, source, target, "met", ENTENTE_CATEGORY_CONSULT, ENTENTE_FIRMNESS_ASSERTED);
    }

  return sketch_finish (sketch);
}

EntenteNetwork *
sketch_network_of (EntenteProject *project)
{
  EntenteNetworkFilter filter;

  entente_network_filter_init (&filter);

  return entente_network_new (project, &filter);
}
