/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/importer.h"

#include "document/foreign.h"

/* Plain text takes everything that the others leave, so it stands last. */
static const EntenteImporter *importers[] = {
  &entente_importer_html,
  &entente_importer_markdown,
  &entente_importer_text,
};

static gboolean
has_suffix (const EntenteImporter *importer,
            const char            *name)
{
  g_autofree char *lower = g_utf8_strdown (name, -1);

  for (guint i = 0; importer->suffixes[i] != NULL; i++)
    {
      if (g_str_has_suffix (lower, importer->suffixes[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * entente_importer_for_content:
 * @name: (nullable): the file's name
 * @bytes: (array length=length): its content, or the first kilobytes of it
 *
 * Chooses the importer for a file. What the content shows goes before what
 * the suffix says.
 *
 * Returns: (transfer none) (nullable): %NULL where the content is of a kind
 *   that no importer reads
 */
const EntenteImporter *
entente_importer_for_content (const char   *name,
                              const guint8 *bytes,
                              gsize         length)
{
  for (guint i = 0; i < G_N_ELEMENTS (importers); i++)
    {
      if (importers[i]->recognize (bytes, length))
        return importers[i];
    }

  if (entente_foreign_get_name (bytes, length) != NULL)
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (importers); i++)
    {
      if (name != NULL && has_suffix (importers[i], name))
        return importers[i];
    }

  return &entente_importer_text;
}

/**
 * entente_importer_dup_suffixes:
 *
 * Lists the suffixes that the importers know, for a file dialog.
 *
 * Returns: (transfer full) (array zero-terminated=1): suffixes with dot
 */
char **
entente_importer_dup_suffixes (void)
{
  g_autoptr(GStrvBuilder) suffixes = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (importers); i++)
    g_strv_builder_addv (suffixes, (const char **) importers[i]->suffixes);

  return g_strv_builder_end (suffixes);
}
