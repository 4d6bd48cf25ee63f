/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/findings-json.h"

#include <string.h>

#define TEXT "Ada Lovelace, envoy of Åland, met “Yui”.\n"

static EntenteDocument *
new_document (void)
{
  EntenteBlock block = { { 0, sizeof TEXT - 2 }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  EntenteDocumentParts parts = {
    .id = "visit", .title = "A \"visit\"", .date = "2024-05-29", .language = "en",
    .origin = "file:///visit.txt", .text = TEXT, .length = sizeof TEXT - 1,
    .blocks = &block, .n_blocks = 1,
  };

  return entente_document_new (&parts);
}

static void
add_mention (EntenteFoundActor *actor,
             const char        *words,
             EntenteForm        form)
{
  guint32 start = (guint32) (strstr (TEXT, words) - TEXT);
  EntenteFoundMention mention = { { start, start + (guint32) strlen (words) }, form };

  g_array_append_val (actor->mentions, mention);
}

static EntenteFindings *
new_findings (void)
{
  EntenteFindings *findings = entente_findings_new ();
  EntenteFoundActor *ada = entente_findings_add_actor (findings, "Ada Lovelace",
                                                       ENTENTE_ACTOR_PERSON);
  EntenteFoundActor *aland = entente_findings_add_actor (findings, "Åland", ENTENTE_ACTOR_PLACE);
  EntenteFoundActor *yui = entente_findings_add_actor (findings, "Yui", ENTENTE_ACTOR_PERSON);
  EntenteFoundRole role = { g_strdup ("envoy"), 1, TRUE };
  EntenteFoundRelation *meeting;
  EntenteFoundQuote quote = {
    { 0, sizeof TEXT - 2 }, { 0, 12 }, { 38, 41 }, { 31, 34 }, 2, ENTENTE_FIRMNESS_PLANNED, TRUE
  };
  EntenteSpan sentence = { 0, sizeof TEXT - 2 };

  g_array_append_val (findings->sentences, sentence);
  add_mention (ada, "Ada Lovelace", ENTENTE_FORM_NAME);
  add_mention (ada, "envoy", ENTENTE_FORM_NOMINAL);
  add_mention (aland, "Åland", ENTENTE_FORM_NAME);
  add_mention (yui, "Yui", ENTENTE_FORM_NAME);
  g_ptr_array_add (ada->aliases, g_strdup ("Lovelace"));
  g_array_append_val (ada->roles, role);
  aland->code = g_strdup ("AX");
  aland->sub_kind = ENTENTE_SUB_KIND_REGION;
  yui->owner = 1;

  meeting = entente_findings_add_relation (findings, 0, 2, "met", ENTENTE_CATEGORY_CONSULT);
  meeting->symmetric = TRUE;
  g_array_append_val (meeting->quotes, quote);
  return findings;
}

static char *
dup_json (void)
{
  g_autoptr (EntenteDocument) document = new_document ();
  g_autoptr (EntenteFindings) findings = new_findings ();

  return entente_findings_to_json (findings, document);
}

static void
test_write (void)
{
  g_autofree char *json = dup_json ();

  g_assert_cmpstr (
    json, ==,
    "{\"id\":\"visit\",\"title\":\"A \\\"visit\\\"\",\"date\":\"2024-05-29\","
    "\"language\":\"en\",\"origin\":\"file:///visit.txt\","
    "\"text\":\"Ada Lovelace, envoy of Åland, met “Yui”.\\n\","
    "\"blocks\":[{\"start\":0,\"end\":45,\"kind\":\"paragraph\",\"page\":0}],"
    "\"sentences\":[{\"start\":0,\"end\":45}],"
    "\"actors\":[{\"id\":\"a1\",\"name\":\"Ada Lovelace\",\"kind\":\"person\","
    "\"sub_kind\":null,\"code\":null,\"owner\":null,\"aliases\":[\"Lovelace\"],"
    "\"roles\":[{\"title\":\"envoy\",\"of\":\"a2\",\"former\":true}],"
    "\"mentions\":[{\"start\":0,\"end\":12,\"form\":\"name\"},"
    "{\"start\":14,\"end\":19,\"form\":\"nominal\"}]},"
    "{\"id\":\"a2\",\"name\":\"Åland\",\"kind\":\"place\",\"sub_kind\":\"region\","
    "\"code\":\"AX\",\"owner\":null,\"aliases\":[],\"roles\":[],"
    "\"mentions\":[{\"start\":23,\"end\":29,\"form\":\"name\"}]},"
    "{\"id\":\"a3\",\"name\":\"Yui\",\"kind\":\"person\",\"sub_kind\":null,\"code\":null,"
    "\"owner\":\"a2\",\"aliases\":[],\"roles\":[],"
    "\"mentions\":[{\"start\":38,\"end\":41,\"form\":\"name\"}]}],"
    "\"relations\":[{\"source\":\"a1\",\"target\":\"a3\",\"label\":\"met\",\"family\":\"met\","
    "\"category\":\"CONSULT\",\"firmness\":\"planned\",\"symmetric\":true,"
    "\"uncertain\":true,"
    "\"quotes\":[{\"start\":0,\"end\":45,\"speaker\":\"a3\",\"firmness\":\"planned\","
    "\"uncertain\":true,"
    "\"source\":{\"start\":0,\"end\":12},\"target\":{\"start\":38,\"end\":41},"
    "\"trigger\":{\"start\":31,\"end\":34}}]}]}");
}

/* What is written and read back is written as the same bytes. */
static void
test_round_trip (void)
{
  g_autofree char *json = dup_json ();
  g_autofree char *again = NULL;
  g_autoptr (EntenteDocument) document = NULL;
  g_autoptr (EntenteFindings) findings = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (entente_findings_from_json (json, -1, &document, &findings, &error));
  g_assert_no_error (error);

  again = entente_findings_to_json (findings, document);
  g_assert_cmpstr (again, ==, json);
}

/* The members that the command line promises are enough. */
static void
test_least (void)
{
  const char *json
    = "{\"id\": \"d\", \"text\": \"Ada met Yui.\", \"actors\": ["
      "{\"id\": \"x\", \"name\": \"Ada\", \"kind\": \"person\"},"
      "{\"id\": \"y\", \"name\": \"Yui\", \"kind\": \"person\", \"unknown\": [1, 2]}],"
      "\"relations\": [{\"source\": \"x\", \"target\": \"y\", \"label\": \"met\","
      "\"category\": \"CONSULT\", \"firmness\": \"negated\","
      "\"quotes\": [{\"start\": 0, \"end\": 12, \"speaker\": null}]}]}";
  g_autoptr (EntenteDocument) document = NULL;
  g_autoptr (EntenteFindings) findings = NULL;
  const EntenteFoundRelation *relation;
  guint n_blocks;

  g_assert_true (entente_findings_from_json (json, -1, &document, &findings, NULL));
  g_assert_cmpuint (findings->actors->len, ==, 2);
  g_assert_cmpuint (findings->relations->len, ==, 1);

  relation = g_ptr_array_index (findings->relations, 0);
  g_assert_cmpint (entente_found_relation_get_firmness (relation), ==, ENTENTE_FIRMNESS_NEGATED);
  g_assert_cmpint (g_array_index (relation->quotes, EntenteFoundQuote, 0).speaker, ==, -1);
  g_assert_false (entente_found_relation_is_uncertain (relation));
  entente_document_get_blocks (document, &n_blocks);
  g_assert_cmpuint (n_blocks, ==, 1);
}

static char *
replace (const char *text,
         const char *what,
         const char *with)
{
  g_auto (GStrv) parts = g_strsplit (text, what, 2);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  return g_strjoinv (with, parts);
}

static void
assert_damaged (const char *json,
                gssize      length,
                const char *message)
{
  g_autoptr (EntenteDocument) document = NULL;
  g_autoptr (EntenteFindings) findings = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (entente_findings_from_json (json, length, &document, &findings, &error));
  g_assert_error (error, ENTENTE_FINDINGS_ERROR, ENTENTE_FINDINGS_ERROR_DAMAGED);
  g_assert_null (document);
  g_assert_null (findings);
  if (message != NULL)
    g_assert_cmpstr (error->message, ==, message);
}

/* One change each to what was well written. */
static const struct
{
  const char *what;
  const char *with;
  const char *message;
} damages[] = {
  { "\"visit\",\"title\"", "7,\"title\"", "“id” is not a text." },
  { "\"text\":", "\"words\":", "“text” is missing." },
  { "\"sentences\":[", "\"sentences\":[7,", "“sentences” holds something else than objects." },
  { "\"end\":45,\"kind\"", "\"end\":47,\"kind\"", "In number 1 of “blocks”: “end” is out of range." },
  { "\"paragraph\"", "\"verse\"", "In number 1 of “blocks”: “verse” is no kind of block." },
  { "\"page\":0", "\"page\":-1", "In number 1 of “blocks”: “page” is out of range." },
  { "\"id\":\"a2\"", "\"id\":\"a1\"", "In number 2 of “actors”: Another actor has the same “id”." },
  { "\"name\":\"Yui\"", "\"name\":\"\"", "In number 3 of “actors”: Its “name” is empty." },
  { "\"kind\":\"place\"", "\"kind\":\"thing\"", "In number 2 of “actors”: “thing” is no kind of actor." },
  { "\"region\"", "\"planet\"", "In number 2 of “actors”: “planet” is no kind of actor." },
  { "\"owner\":\"a2\"", "\"owner\":\"a3\"", "In number 3 of “actors”: It is its own “owner”." },
  { "[\"Lovelace\"]", "[\"\"]", "In number 1 of “actors”: “aliases” holds an empty or broken name." },
  { "[\"Lovelace\"]", "[[]]", "In number 1 of “actors”: “aliases” holds something else than names." },
  { "\"of\":\"a2\"", "\"of\":\"a4\"",
    "In number 1 of “actors”: In number 1 of “roles”: “of” is no actor of the document." },
  { "\"former\":true", "\"former\":1",
    "In number 1 of “actors”: In number 1 of “roles”: “former” is neither true nor false." },
  { "\"form\":\"name\"", "\"form\":\"gesture\"",
    "In number 1 of “actors”: In number 1 of “mentions”: “gesture” is no form of a mention." },
  { "\"start\":23", "\"start\":24",
    "In number 2 of “actors”: In number 1 of “mentions”: “start” and “end” do not fit the text." },
  { "\"start\":14", "\"start\":20",
    "In number 1 of “actors”: In number 2 of “mentions”: “start” and “end” do not fit the text." },
  { "\"start\":14", "\"start\":1.5",
    "In number 1 of “actors”: In number 2 of “mentions”: "
    "“start” is missing or not a whole number." },
  { "\"target\":\"a3\"", "\"target\":\"a1\"",
    "In number 1 of “relations”: It needs a “source” and another “target”." },
  { "\"source\":\"a1\",", "", "In number 1 of “relations”: It needs a “source” and another “target”." },
  { "\"CONSULT\"", "\"CHAT\"", "In number 1 of “relations”: “CHAT” is no category." },
  { "\"firmness\":\"planned\"", "\"firmness\":\"hoped\"", "In number 1 of “relations”: “hoped” is no firmness." },
  { "\"quotes\":[", "\"quotes\":[],\"left\":[", "In number 1 of “relations”: It has no quotes." },
  { "\"quotes\":[", "\"quotes\":{},\"left\":[", "In number 1 of “relations”: “quotes” is not a list." },
  { "\"trigger\":{", "\"trigger\":{\"from\":1},\"left\":{",
    "In number 1 of “relations”: In number 1 of “quotes”: "
    "“start” is missing or not a whole number." },
  { "\"trigger\":{", "\"trigger\":7,\"left\":{",
    "In number 1 of “relations”: In number 1 of “quotes”: “trigger” is not a span." },
  { "{\"id\"", "[{\"id\"", NULL },
  { "{\"id\"", "/* note */ {\"id\"", "It is not JSON." },
  { "{\"id\"", "{'id'", "It is not JSON." },
  { "\"A \\\"visit\\\"\"", "\"A\nvisit\"", "A text in it does not end." },
};

static void
test_damaged (void)
{
  g_autofree char *json = dup_json ();

  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *damaged = replace (json, damages[i].what, damages[i].with);

      assert_damaged (damaged, -1, damages[i].message);
    }
}

static void
test_no_findings (void)
{
  assert_damaged ("", -1, NULL);
  assert_damaged ("null", -1, "It is not a JSON object.");
  assert_damaged ("[]", -1, "It is not a JSON object.");
  assert_damaged ("{", -1, NULL);
  assert_damaged ("\"", -1, "A text in it does not end.");
  assert_damaged ("\"\\", -1, "A text in it does not end.");
  assert_damaged ("{\"text\": NaN}", -1, NULL);
  assert_damaged ("{}\0", 3, "It is not UTF-8 text.");
  assert_damaged ("{\"text\": \"\xff\"}", -1, "It is not UTF-8 text.");
}

static void
test_nesting (void)
{
  g_autofree char *brackets = g_strnfill (100000, '[');
  g_autoptr (GString) json = g_string_new ("{\"text\": ");

  assert_damaged (brackets, -1, "It is nested too deeply.");

  for (guint i = 0; i < 100000; i++)
    g_string_append (json, "{\"a\":");
  assert_damaged (json->str, -1, "It is nested too deeply.");
}

/* Whatever one byte is changed to, or wherever it ends, it is read as
 * something sound or refused. */
static void
test_any_byte (void)
{
  g_autofree char *json = dup_json ();
  gsize length = strlen (json);
  const char others[] = { '"', '{', ']', ',', '0', '9', 'a', '\\', '\0', '\xc3' };
  guint n_refused = 0;

  for (gsize at = 0; at < length; at++)
    for (guint o = 0; o <= sizeof others; o++)
      {
        g_autofree char *changed = g_strdup (json);
        g_autoptr (EntenteDocument) document = NULL;
        g_autoptr (EntenteFindings) findings = NULL;
        g_autoptr (GError) error = NULL;

        if (o < sizeof others)
          changed[at] = others[o];
        if (entente_findings_from_json (changed, (gssize) (o < sizeof others ? length : at),
                                        &document, &findings, &error))
          g_assert_true (document != NULL && findings != NULL);
        else
          {
            g_assert_error (error, ENTENTE_FINDINGS_ERROR, ENTENTE_FINDINGS_ERROR_DAMAGED);
            n_refused++;
          }
      }

  g_assert_cmpuint (n_refused, >, length);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/extract/findings-json/write", test_write);
  g_test_add_func ("/extract/findings-json/round-trip", test_round_trip);
  g_test_add_func ("/extract/findings-json/least", test_least);
  g_test_add_func ("/extract/findings-json/damaged", test_damaged);
  g_test_add_func ("/extract/findings-json/no-findings", test_no_findings);
  g_test_add_func ("/extract/findings-json/nesting", test_nesting);
  g_test_add_func ("/extract/findings-json/any-byte", test_any_byte);

  return g_test_run ();
}
