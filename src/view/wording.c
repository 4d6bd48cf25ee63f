/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "view/wording.h"

#include <glib/gi18n.h>

/**
 * entente_wording_kind:
 *
 * Returns: (transfer none): the kind as a word for people
 */
const char *
entente_wording_kind (EntenteActorKind kind)
{
  static const char * const words[ENTENTE_N_ACTOR_KINDS] = {
    [ENTENTE_ACTOR_PERSON] = N_("Person"),
    [ENTENTE_ACTOR_ORGANIZATION] = N_("Organization"),
    [ENTENTE_ACTOR_PLACE] = N_("Place"),
  };

  g_return_val_if_fail (kind < ENTENTE_N_ACTOR_KINDS, "");

  return _(words[kind]);
}

/**
 * entente_wording_sub_kind:
 *
 * Returns: (transfer none) (nullable): the sub-kind as a word for people,
 *   %NULL for none
 */
const char *
entente_wording_sub_kind (EntenteActorSubKind sub_kind)
{
  static const char * const words[ENTENTE_N_SUB_KINDS] = {
    [ENTENTE_SUB_KIND_GOVERNMENT_BODY] = N_("Government body"),
    [ENTENTE_SUB_KIND_COMPANY] = N_("Company"),
    [ENTENTE_SUB_KIND_ALLIANCE] = N_("Alliance"),
    [ENTENTE_SUB_KIND_THINK_TANK] = N_("Think tank"),
    [ENTENTE_SUB_KIND_MEDIA] = N_("News medium"),
    [ENTENTE_SUB_KIND_LEGISLATURE] = N_("Legislature"),
    [ENTENTE_SUB_KIND_ARMED_FORCE] = N_("Armed force"),
    [ENTENTE_SUB_KIND_PARTY] = N_("Party"),
    [ENTENTE_SUB_KIND_COUNTRY] = N_("Country"),
    [ENTENTE_SUB_KIND_CITY] = N_("City"),
    [ENTENTE_SUB_KIND_REGION] = N_("Region"),
  };

  g_return_val_if_fail (sub_kind < ENTENTE_N_SUB_KINDS, NULL);

  return words[sub_kind] != NULL ? _(words[sub_kind]) : NULL;
}

/**
 * entente_wording_dup_direction:
 *
 * Says a relation in one line, from its source to its target.
 *
 * Returns: (transfer full): "Ana Ruiz met Port Authority"
 */
char *
entente_wording_dup_direction (EntenteRelation *relation)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (relation), NULL);

  return g_strjoin (" ", entente_actor_get_name (entente_relation_get_source (relation)),
                    entente_relation_get_label (relation),
                    entente_actor_get_name (entente_relation_get_target (relation)), NULL);
}

/**
 * entente_wording_dup_date:
 * @iso_date: "2024-05-29"
 *
 * Returns: (transfer full): "29 May 2024", or @iso_date where it is no date
 */
char *
entente_wording_dup_date (const char *iso_date)
{
  g_autofree char *midnight = NULL;
  g_autoptr(GDateTime) date = NULL;

  g_return_val_if_fail (iso_date != NULL, NULL);

  midnight = g_strconcat (iso_date, "T00:00:00Z", NULL);
  date = g_date_time_new_from_iso8601 (midnight, NULL);
  if (date == NULL)
    return g_strdup (iso_date);

  /* Translators: a day in a list of documents, as in "29 May 2024". */
  return g_date_time_format (date, _("%-d %B %Y"));
}

/**
 * entente_wording_dup_file_name:
 *
 * Returns: (transfer full): the name of the file that the document was read from
 */
char *
entente_wording_dup_file_name (EntenteDocument *document)
{
  g_autoptr(GFile) file = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  file = g_file_new_for_uri (entente_document_get_origin (document));
  name = g_file_get_basename (file);
  return name != NULL ? g_filename_display_name (name)
                      : g_strdup (entente_document_get_id (document));
}

/**
 * entente_wording_dup_line:
 * @length: how many bytes of @text at most
 *
 * Makes one line of a stretch of text, cut at a character. Bytes keep their
 * places: each byte of a line break becomes a space.
 *
 * Returns: (transfer full): the line
 */
char *
entente_wording_dup_line (const char *text,
                          gsize       length)
{
  gsize end = strnlen (text, length);

  while (end > 0 && (text[end] & 0xc0) == 0x80)
    end--;

  return g_strdelimit (g_strndup (text, end), "\n\r\t\v\f", ' ');
}

/**
 * entente_wording_dup_title:
 *
 * Returns: (transfer full): the document's headline, else its first words,
 *   else the name of its file
 */
char *
entente_wording_dup_title (EntenteDocument *document)
{
  const EntenteBlock *blocks;
  const char *title;
  const char *text;
  guint n_blocks;

  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  title = entente_document_get_title (document);
  if (title != NULL && *title != '\0')
    return entente_wording_dup_line (title, strlen (title));

  text = entente_document_get_text (document, NULL);
  blocks = entente_document_get_blocks (document, &n_blocks);
  if (n_blocks > 0 && entente_span_length (blocks[0].span) <= 200)
    return entente_wording_dup_line (text + blocks[0].span.start,
                                     entente_span_length (blocks[0].span));

  return entente_wording_dup_file_name (document);
}

/**
 * entente_wording_dup_origin:
 *
 * Returns: (transfer full): the name of the document's file with the day it was
 *   published or, where that is not known, the day the file was changed
 */
char *
entente_wording_dup_origin (EntenteDocument *document)
{
  const char *date, *file_date;
  g_autofree char *file_name = NULL;
  g_autofree char *day = NULL;

  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  date = entente_document_get_date (document);
  file_date = entente_document_get_file_date (document);
  file_name = entente_wording_dup_file_name (document);
  if (date == NULL && file_date == NULL)
    return g_steal_pointer (&file_name);

  day = entente_wording_dup_date (date != NULL ? date : file_date);
  if (date != NULL)
    return g_strdup_printf ("%s · %s", day, file_name);

  /* Translators: the name of a file and the day it was last changed. */
  return g_strdup_printf (_("%s · changed %s"), file_name, day);
}

/**
 * entente_wording_kind_icon:
 *
 * Returns: (transfer none): the name of the icon that stands for the kind
 */
const char *
entente_wording_kind_icon (EntenteActorKind kind)
{
  static const char * const names[ENTENTE_N_ACTOR_KINDS] = {
    [ENTENTE_ACTOR_PERSON] = "entente-person-symbolic",
    [ENTENTE_ACTOR_ORGANIZATION] = "entente-organization-symbolic",
    [ENTENTE_ACTOR_PLACE] = "entente-place-symbolic",
  };

  g_return_val_if_fail (kind < ENTENTE_N_ACTOR_KINDS, NULL);

  return names[kind];
}

/**
 * entente_wording_kind_css_class:
 *
 * Returns: (transfer none): the style class of what shows the kind
 */
const char *
entente_wording_kind_css_class (EntenteActorKind kind)
{
  static const char * const names[ENTENTE_N_ACTOR_KINDS] = {
    [ENTENTE_ACTOR_PERSON] = "person",
    [ENTENTE_ACTOR_ORGANIZATION] = "organization",
    [ENTENTE_ACTOR_PLACE] = "place",
  };

  g_return_val_if_fail (kind < ENTENTE_N_ACTOR_KINDS, NULL);

  return names[kind];
}

/**
 * entente_wording_quadrant_css_class:
 *
 * Returns: (transfer none): the style class of what shows the category
 */
const char *
entente_wording_quadrant_css_class (EntenteCategory category)
{
  static const char * const names[ENTENTE_N_QUADRANTS] = {
    [ENTENTE_QUADRANT_VERBAL_COOPERATION] = "verbal-cooperation",
    [ENTENTE_QUADRANT_MATERIAL_COOPERATION] = "material-cooperation",
    [ENTENTE_QUADRANT_NEUTRAL] = "neutral",
    [ENTENTE_QUADRANT_VERBAL_CONFLICT] = "verbal-conflict",
    [ENTENTE_QUADRANT_MATERIAL_CONFLICT] = "material-conflict",
  };

  return names[entente_category_get_quadrant (category)];
}
