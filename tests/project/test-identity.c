/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "notation.h"

/* Which actors of different documents are the same. Each case is tried with
 * the documents in every order. */
typedef struct
{
  const char *name;
  const char *documents[3];
  const char *actors;
} Case;

static const Case cases[] = {
  { "same-full-name",
    { "person: Ada Lovelace", "person: Ada Lovelace" },
    "person-ada-lovelace: Ada Lovelace () 2\n" },
  { "word-order",
    { "person: Okada Yui", "person: Yui Okada", "person: Yui Okada" },
    "person-okada-yui: Yui Okada (Okada Yui) 3\n" },
  { "three-words-keep-their-order",
    { "person: Juan Luis Mora", "person: Mora Juan Luis" },
    "person-juan-luis-mora: Juan Luis Mora () 1\n"
    "person-mora-juan-luis: Mora Juan Luis () 1\n" },
  { "case-accents-and-punctuation",
    { "person: Édouard O’Neil", "person: Edouard O'Neil", "person: EDOUARD ONEIL" },
    "person-edouard-oneil: Edouard O'Neil (EDOUARD ONEIL, Édouard O’Neil) 3\n" },
  { "surname-alone",
    { "person: Ada Lovelace, Lovelace", "person: Lovelace" },
    "person-ada-lovelace: Ada Lovelace (Lovelace) 1\n"
    "person-lovelace: Lovelace () 1\n" },
  { "surname-in-company",
    { "person: Ada Lovelace, Lovelace\ncity: Havn", "person: Lovelace\ncity: Havn" },
    "person-ada-lovelace: Ada Lovelace (Lovelace) 2\n"
    "place-havn: Havn () 2\n" },
  { "surname-with-its-role",
    { "person: Ada Lovelace\nrole: Ada Lovelace; Foreign Minister",
      "person: Lovelace\nrole: Lovelace; Minister" },
    "person-ada-lovelace: Ada Lovelace (Lovelace) 2\n" },
  { "surname-with-another-role",
    { "person: Ada Lovelace\ncity: Havn\nrole: Ada Lovelace; mayor; Havn",
      "person: Lovelace\ncity: Ost\nrole: Lovelace; mayor; Ost",
      "person: Lovelace\nrole: Lovelace; pilot" },
    "person-ada-lovelace: Ada Lovelace () 1\n"
    "person-lovelace: Lovelace () 2\n"
    "place-havn: Havn () 1\n"
    "place-ost: Ost () 1\n" },
  { "surname-first",
    { "person: Tran Minh, Tran\ncity: Havn", "person: Tran\ncity: Havn" },
    "person-minh-tran: Tran Minh (Tran) 2\n"
    "place-havn: Havn () 2\n" },
  { "given-name-alone-is-not-enough",
    { "person: Ada Lovelace, Lovelace", "person: Ada" },
    "person-ada: Ada () 1\n"
    "person-ada-lovelace: Ada Lovelace (Lovelace) 1\n" },
  { "ambiguous-surname",
    { "person: Ann Smith", "person: Bob Smith", "person: Smith" },
    "person-ann-smith: Ann Smith () 1\n"
    "person-bob-smith: Bob Smith () 1\n"
    "person-smith: Smith () 1\n" },
  { "surname-set-beside-its-full-name",
    { "person: Ann Smith\nperson: Smith\ncity: Havn", "person: Smith\ncity: Havn" },
    "person-ann-smith: Ann Smith (Smith) 2\n"
    "person-smith: Smith () 1\n"
    "place-havn: Havn () 2\n" },
  { "surname-before-junior",
    { "person: Amos Reed Jr.\ncity: Havn", "person: Reed\ncity: Havn" },
    "person-amos-reed-jr: Amos Reed Jr. (Reed) 2\n"
    "place-havn: Havn () 2\n" },
  { "name-without-its-middle",
    { "person: Ann B. Smith\ncity: Havn", "person: Ann Smith", "person: Smith\ncity: Havn" },
    "person-ann-b-smith: Ann B. Smith (Ann Smith, Smith) 3\n"
    "place-havn: Havn () 2\n" },
  { "ambiguous-middle",
    { "person: Ann B. Smith", "person: Ann C. Smith", "person: Ann Smith" },
    "person-ann-b-smith: Ann B. Smith () 1\n"
    "person-ann-c-smith: Ann C. Smith () 1\n"
    "person-ann-smith: Ann Smith () 1\n" },
  { "country-by-code",
    { "country: Norland, Norlanders =NO", "country: Kingdom of Norland =NO" },
    "place-no: Kingdom of Norland (Norland, Norlanders) 2\n" },
  { "capital-is-not-its-country",
    { "country: Norland, Norburg =NO", "city: Norburg" },
    "place-no: Norland (Norburg) 1\n"
    "place-norburg: Norburg () 1\n" },
  { "ministry-of-its-owner",
    { "country: Norland =NO\ngovernment body: Ministry of Works @Norland",
      "country: Sudland =SU\ngovernment body: Ministry of Works @Sudland",
      "country: Norland =NO\ngovernment body: Ministry of Works @Norland" },
    "organization-works-ministry-no: Ministry of Works (Norland) () 2\n"
    "organization-works-ministry-su: Ministry of Works (Sudland) () 1\n"
    "place-no: Norland () 2\n"
    "place-su: Sudland () 1\n" },
  { "body-named-with-its-owner",
    { "country: Norland, NL =NO\nlegislature: N.L. Congress @Norland",
      "country: Norland =NO\nlegislature: Congress @Norland",
      "country: Norland =NO\nlegislature: Congress of Norland @Norland" },
    "organization-congress-no: Congress of Norland (Congress, N.L. Congress) 3\n"
    "place-no: Norland (NL) 3\n" },
  { "ministry-in-other-words",
    { "country: Norland =NO\ngovernment body: Ministry of Defence @Norland",
      "country: Norland =NO\ngovernment body: Defense Ministry @Norland",
      "country: Norland =NO\ngovernment body: Norland Ministry of Defense @Norland" },
    "organization-defense-ministry-no: Defense Ministry "
    "(Ministry of Defence, Norland Ministry of Defense) 3\n"
    "place-no: Norland () 3\n" },
  { "ministry-of-nobody-knows-whom",
    { "country: Norland =NO\ngovernment body: Ministry of Works @Norland",
      "government body: Ministry of Works" },
    "organization-works-ministry: Ministry of Works () 1\n"
    "organization-works-ministry-no: Ministry of Works (Norland) () 1\n"
    "place-no: Norland () 1\n" },
  { "company-with-and-without-its-country",
    { "country: Norland =NO\ncompany: Fjord Steel @Norland", "company: Fjord Steel" },
    "organization-fjord-steel: Fjord Steel () 2\n"
    "place-no: Norland () 1\n" },
  { "legal-form",
    { "company: Fjord Steel", "company: Fjord Steel Inc.", "company: Fjord Steel Works Ltd" },
    "organization-fjord-steel: Fjord Steel (Fjord Steel Inc.) 2\n"
    "organization-fjord-steel-works: Fjord Steel Works Ltd () 1\n" },
  { "acronym",
    { "organization: Northern Trade Union, NTU", "organization: NTU", "organization: NTU" },
    "organization-northern-trade-union: Northern Trade Union (NTU) 3\n" },
  { "ambiguous-acronym",
    { "organization: Northern Trade Union, NTU", "organization: Norland Tin Utility, NTU",
      "organization: NTU" },
    "organization-norland-tin-utility: Norland Tin Utility (NTU) 1\n"
    "organization-northern-trade-union: Northern Trade Union (NTU) 1\n"
    "organization-ntu: NTU () 1\n" },
  { "short-name-of-a-company",
    { "company: Fjord Steel Works, Fjord", "company: Fjord" },
    "organization-fjord-steel-works: Fjord Steel Works (Fjord) 2\n" },
  { "short-name-of-a-legislature",
    { "legislature: Sudland Grand Council, Council", "legislature: Council" },
    "organization-council: Council () 1\n"
    "organization-sudland-grand-council: Sudland Grand Council (Council) 1\n" },
  { "long-name-taken-for-another-kind",
    { "organization: Harbour Forum", "organization: Harbour Forum", "person: Harbour Forum" },
    "organization-harbour-forum: Harbour Forum () 3\n" },
  { "place-taken-for-an-organization",
    { "city: Ostvik", "organization: Ostvik", "city: Ostvik" },
    "place-ostvik: Ostvik () 3\n" },
  { "company-named-after-a-place",
    { "city: Ostvik", "organization: Ostvik", "company: Ostvik" },
    "organization-ostvik: Ostvik () 2\n"
    "place-ostvik: Ostvik () 1\n" },
  { "dateline",
    { "city: OSTVIK", "city: Ostvik", "city: OSTVIK" },
    "place-ostvik: Ostvik (OSTVIK) 3\n" },
  { "short-name-of-another-kind",
    { "person: Lincoln", "city: Lincoln" },
    "person-lincoln: Lincoln () 1\n"
    "place-lincoln: Lincoln () 1\n" },
  { "no-latin-letters",
    { "person: Анна Каренина", "person: 山田 太郎", "person: 山田 花子" },
    "person-26adbcc1: Анна Каренина () 1\n"
    "person-90ded304: 山田 太郎 () 1\n"
    "person-cbede33c: 山田 花子 () 1\n" },
};

static const guint orders[][3] = {
  { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 },
};

static void
test_case (gconstpointer data)
{
  const Case *one = data;

  for (guint o = 0; o < G_N_ELEMENTS (orders); o++)
    {
      g_autoptr (EntenteProject) project = entente_project_new ();
      g_autofree char *actors = NULL;

      for (guint i = 0; i < 3; i++)
        if (one->documents[orders[o][i]] != NULL)
          notation_take (project, "d", one->documents[orders[o][i]]);

      actors = notation_dump_actors (project);
      g_assert_cmpstr (actors, ==, one->actors);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/project/identity/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  return g_test_run ();
}
