/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"

#include "sketch.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <cgraph.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * Drawing:
 *
 * A project and its scene.
 */
typedef struct
{
  EntenteProject *project;
  EntenteScene *scene;
} Drawing;

static Drawing *
drawing_new (Sketch *sketch)
{
  Drawing *self = g_new0 (Drawing, 1);
  g_autoptr (EntenteNetwork) network = NULL;
  g_autoptr (EntenteLayout) layout = NULL;
  g_autoptr (GError) error = NULL;

  self->project = sketch_finish (sketch);
  network = sketch_network_of (self->project);
  layout = entente_layout_run (network, ENTENTE_ENGINE_AUTOMATIC, ENTENTE_ENDLESS_PAGE, NULL, NULL, &error);
  g_assert_no_error (error);
  self->scene = entente_scene_new (layout, ENTENTE_APPEARANCE_LIGHT);

  return self;
}

static void
drawing_free (Drawing *self)
{
  entente_scene_unref (self->scene);
  g_object_unref (self->project);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Drawing, drawing_free)

static Drawing *
make_three (void)
{
  Sketch *sketch = sketch_new ();
  guint person = sketch_add_actor (sketch, "Ada Brandt", ENTENTE_ACTOR_PERSON);
  guint place = sketch_add_actor (sketch, "Valdoria", ENTENTE_ACTOR_PLACE);
  guint board = sketch_add_actor (sketch, "Harbour Board", ENTENTE_ACTOR_ORGANIZATION);

  sketch_add_relation (sketch, person, place, "visited", ENTENTE_CATEGORY_CONSULT, ENTENTE_FIRMNESS_PLANNED);
  sketch_add_relation (sketch, board, person, "fined", ENTENTE_CATEGORY_SANCTION, ENTENTE_FIRMNESS_NEGATED);
  sketch_add_relation (sketch, board, place, "part of", ENTENTE_CATEGORY_PART, ENTENTE_FIRMNESS_FORMER);

  return drawing_new (sketch);
}

/* Markup, escapes, control characters, an override of direction, Arabic and
 * Hebrew, and a name that would end a quoted string.
 */
static const char * const hostile_names[] = {
  "<b>Ink & \"Sons\"</b>",
  "C:\\New\\Graph \\N",
  "Line\nbreak\x01\x7f",
  "\u202eesrever\u202c Ltd",
  "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u062e\u0627\u0631\u062c\u064a\u0629",
  "\u05de\u05e9\u05e8\u05d3 \u05d4\u05d7\u05d5\u05e5",
  "end\"]; evil -> twin [label=\"",
  "]]>&#60;script onload='x'>",
};

static Drawing *
make_hostile (void)
{
  Sketch *sketch = sketch_new ();
  guint n_names = G_N_ELEMENTS (hostile_names);

  for (guint i = 0; i < n_names; i++)
    sketch_add_actor (sketch, hostile_names[i], ENTENTE_ACTOR_ORGANIZATION);
  for (guint i = 1; i < n_names; i++)
    sketch_add_relation (sketch, i - 1, i, hostile_names[i], ENTENTE_CATEGORY_CONSULT, ENTENTE_FIRMNESS_ASSERTED);

  return drawing_new (sketch);
}

static char *
dup_export (const EntenteExporter *exporter,
            const Drawing         *drawing,
            gsize                 *length)
{
  g_autoptr (GError) error = NULL;
  EntenteNetworkFilter filter;
  GBytes *bytes;

  entente_network_filter_init (&filter);
  bytes = exporter->write (drawing->project, &filter, drawing->scene, &error);
  g_assert_no_error (error);
  g_assert_nonnull (bytes);

  return g_bytes_unref_to_data (bytes, length);
}

static char *
dup_text (const EntenteExporter *exporter,
          const Drawing         *drawing)
{
  gsize length;
  g_autofree char *bytes = dup_export (exporter, drawing, &length);

  return g_strndup (bytes, length);
}

/* Positions and sizes depend on the fonts of the machine, nothing else does. */
static char *
dup_without_positions (const char *text)
{
  g_autoptr (GRegex) geometry = g_regex_new (" (x|y|d|rx|points|width|height|viewBox|transform|pos|lp)=(\"[^\"]*\"|[-0-9.]+)",
                                             0, 0, NULL);

  return g_regex_replace (geometry, text, -1, 0, " \\1=#", 0, NULL);
}

static void
assert_golden (const char *text,
               const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "export", "golden", name, NULL);
  g_autofree char *found = dup_without_positions (text);
  g_autofree char *wanted = NULL;

  if (g_getenv ("ENTENTE_WRITE_GOLDEN") != NULL)
    g_assert_true (g_file_set_contents (path, found, -1, NULL));
  g_assert_true (g_file_get_contents (path, &wanted, NULL, NULL));
  g_assert_cmpstr (found, ==, wanted);
}

static void
test_golden_svg (void)
{
  g_autoptr (Drawing) drawing = make_three ();
  g_autofree char *text = dup_text (&entente_exporter_svg, drawing);

  assert_golden (text, "three.svg");
}

static void
test_golden_dot (void)
{
  g_autoptr (Drawing) drawing = make_three ();
  g_autofree char *text = dup_text (&entente_exporter_dot, drawing);

  assert_golden (text, "three.dot");
}

static xmlDoc *
parse_svg (const char *text)
{
  xmlDoc *document = xmlReadMemory (text, (int) strlen (text), NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR);

  g_assert_nonnull (document);

  return document;
}

static guint
count_nodes (xmlXPathContext *context,
             const char      *expression)
{
  xmlXPathObject *result = xmlXPathEvalExpression (BAD_CAST expression, context);
  guint n_nodes = result->nodesetval != NULL ? (guint) result->nodesetval->nodeNr : 0;

  xmlXPathFreeObject (result);

  return n_nodes;
}

/* The group's lines of text, in one. */
static char *
dup_label_of (xmlXPathContext *context,
              guint            group)
{
  g_autofree char *expression = g_strdup_printf ("(//*[starts-with(@class,'actor')])[%u]/*[local-name()='text']", group + 1);
  xmlXPathObject *result = xmlXPathEvalExpression (BAD_CAST expression, context);
  GString *label = g_string_new (NULL);

  for (int i = 0; i < result->nodesetval->nodeNr; i++)
    {
      xmlChar *line = xmlNodeGetContent (result->nodesetval->nodeTab[i]);

      g_string_append_printf (label, "%s%s", i > 0 ? " " : "", (const char *) line);
      xmlFree (line);
    }
  xmlXPathFreeObject (result);

  return g_string_free (label, FALSE);
}

/* As a person reads it: controls are no text, and any white space is a space. */
static char *
dup_readable (const char *name)
{
  GString *readable = g_string_new (NULL);
  g_auto (GStrv) words = NULL;

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    g_string_append_unichar (readable, g_unichar_iscntrl (g_utf8_get_char (at)) ? ' ' : g_utf8_get_char (at));
  words = g_strsplit (g_strstrip (readable->str), " ", -1);
  g_string_free (readable, TRUE);

  return g_strjoinv (" ", words);
}

static gboolean
has_actor (const Drawing *drawing,
           const char    *label)
{
  const EntenteNetwork *network = drawing->scene->layout->network;

  for (guint i = 0; i < network->n_nodes; i++)
    {
      g_autofree char *readable = dup_readable (network->nodes[i].label);

      if (strcmp (readable, label) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
test_hostile_svg (void)
{
  g_autoptr (Drawing) drawing = make_hostile ();
  const EntenteNetwork *network = drawing->scene->layout->network;
  g_autofree char *text = dup_text (&entente_exporter_svg, drawing);
  xmlDoc *document = parse_svg (text);
  xmlXPathContext *context = xmlXPathNewContext (document);

  g_assert_cmpuint (network->n_nodes, ==, G_N_ELEMENTS (hostile_names));
  g_assert_cmpuint (count_nodes (context, "//*[starts-with(@class,'actor')]"), ==, network->n_nodes);
  g_assert_cmpuint (count_nodes (context, "//*[starts-with(@class,'relation')]"), ==, network->n_edges);
  g_assert_cmpuint (count_nodes (context, "//*[@id]"), >=, network->n_nodes + network->n_edges);
  g_assert_cmpuint (count_nodes (context, "//*[local-name()='script' or local-name()='b' or @onload or @href]"), ==, 0);
  g_assert_cmpuint (count_nodes (context, "//*[@id = preceding::*/@id]"), ==, 0);
  for (guint i = 0; i < network->n_nodes; i++)
    {
      g_autofree char *label = dup_label_of (context, i);

      g_assert_true (has_actor (drawing, label));
    }

  xmlXPathFreeContext (context);
  xmlFreeDoc (document);
}

/* Every title names the actors, and has a quote in it. */
static void
test_titles (void)
{
  g_autoptr (Drawing) drawing = make_three ();
  g_autofree char *text = dup_text (&entente_exporter_svg, drawing);
  xmlDoc *document = parse_svg (text);
  xmlXPathContext *context = xmlXPathNewContext (document);

  g_assert_cmpuint (count_nodes (context, "//*[starts-with(@class,'relation')]/*[local-name()='title'][contains(.,'fined')]"
                                          "[contains(.,'Harbour Board fined Ada Brandt.')]"), ==, 1);
  g_assert_cmpuint (count_nodes (context, "//*[starts-with(@class,'actor')]/*[local-name()='title'][contains(.,'Valdoria.')]"), ==, 3);
  xmlXPathFreeContext (context);
  xmlFreeDoc (document);
}

/* What Graphviz shows for an escaped string. */
static char *
dup_unescaped (const char *label)
{
  g_autoptr (GString) text = g_string_new (label);

  g_string_replace (text, "\\n", " ", 0);
  g_string_replace (text, "\\\\", "\\", 0);
  g_string_replace (text, "&amp;", "&", 0);

  return g_strdup (text->str);
}

static void
test_hostile_dot (void)
{
  g_autoptr (Drawing) drawing = make_hostile ();
  const EntenteNetwork *network = drawing->scene->layout->network;
  g_autofree char *text = dup_text (&entente_exporter_dot, drawing);
  Agraph_t *graph = agmemread (text);
  guint n_found = 0;

  g_assert_nonnull (graph);
  g_assert_cmpint (agnnodes (graph), ==, network->n_nodes);
  g_assert_cmpint (agnedges (graph), ==, network->n_edges);
  for (guint i = 0; i < network->n_nodes; i++)
    {
      Agnode_t *node = agnode (graph, (char *) network->nodes[i].id, FALSE);
      g_autofree char *name = node != NULL ? dup_unescaped (agget (node, (char *) "name")) : NULL;
      g_autofree char *readable = dup_readable (network->nodes[i].label);
      g_autofree char *wanted = name != NULL ? dup_readable (name) : NULL;

      n_found += g_strcmp0 (readable, wanted) == 0;
    }
  agclose (graph);
  g_assert_cmpuint (n_found, ==, network->n_nodes);
}

static void
assert_image (const EntenteExporter *exporter,
              const char            *magic)
{
  g_autoptr (Drawing) first = make_hostile ();
  g_autoptr (Drawing) second = make_hostile ();
  gsize first_length, second_length;
  g_autofree char *a = dup_export (exporter, first, &first_length);
  g_autofree char *b = dup_export (exporter, second, &second_length);

  g_assert_cmpuint (first_length, >, 4000);
  g_assert_cmpmem (a, strlen (magic), magic, strlen (magic));
  g_assert_cmpmem (a, first_length, b, second_length);
}

static void
test_pdf (void)
{
  assert_image (&entente_exporter_pdf, "%PDF-");
}

static void
test_png (void)
{
  assert_image (&entente_exporter_png, "\x89PNG");
}

static void
test_empty (void)
{
  g_autoptr (Drawing) drawing = drawing_new (sketch_new ());

  for (guint i = 0; entente_exporter_get_all ()[i] != NULL; i++)
    {
      gsize length;
      g_autofree char *bytes = dup_export (entente_exporter_get_all ()[i], drawing, &length);

      g_assert_cmpuint (length, >, 0);
    }
}

static void
test_for_name (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (entente_exporter_for_name ("/tmp/map.SVG", NULL) == &entente_exporter_svg);
  g_assert_true (entente_exporter_for_name ("a.b.pdf", NULL) == &entente_exporter_pdf);
  g_assert_null (entente_exporter_for_name ("map.docx", &error));
  g_assert_error (error, ENTENTE_EXPORT_ERROR, ENTENTE_EXPORT_ERROR_FORMAT);
  g_assert_nonnull (strstr (error->message, ".svg"));
}

static gboolean
write_to (const Drawing  *drawing,
          const char     *path,
          GError        **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return entente_exporter_write (&entente_exporter_dot, drawing->project, NULL, drawing->scene, file,
                                 error);
}

static void
test_write (void)
{
  g_autoptr (Drawing) drawing = make_three ();
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL);
  g_autofree char *path = g_build_filename (folder, "map.dot", NULL);
  g_autofree char *link = g_build_filename (folder, "link.dot", NULL);
  g_autofree char *text = dup_text (&entente_exporter_dot, drawing);
  g_autofree char *written = NULL;
  GStatBuf status;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_cmpint (g_chmod (path, 0600), ==, 0);
  g_assert_cmpint (symlink (path, link), ==, 0);
  g_assert_true (write_to (drawing, link, NULL));

  g_assert_true (g_file_get_contents (path, &written, NULL, NULL));
  g_assert_cmpstr (written, ==, text);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);

  g_unlink (link);
  g_unlink (path);
  g_rmdir (folder);
}

static void
test_write_fails (void)
{
  g_autoptr (Drawing) drawing = make_three ();
  const char * const paths[] = { "/nonexistent/map.dot", "/dev/full", "/" };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (write_to (drawing, paths[i], &error));
      g_assert_error (error, ENTENTE_EXPORT_ERROR, ENTENTE_EXPORT_ERROR_WRITE);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/golden/svg", test_golden_svg);
  g_test_add_func ("/export/golden/dot", test_golden_dot);
  g_test_add_func ("/export/hostile/svg", test_hostile_svg);
  g_test_add_func ("/export/hostile/dot", test_hostile_dot);
  g_test_add_func ("/export/titles", test_titles);
  g_test_add_func ("/export/pdf", test_pdf);
  g_test_add_func ("/export/png", test_png);
  g_test_add_func ("/export/empty", test_empty);
  g_test_add_func ("/export/for-name", test_for_name);
  g_test_add_func ("/export/write", test_write);
  g_test_add_func ("/export/write-fails", test_write_fails);

  return g_test_run ();
}
