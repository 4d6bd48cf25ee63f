/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What becomes of a layout when its helper is cancelled, killed or stopped. */

#include "graph/layout.h"

#include "sketch.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

/*
 * Outcome:
 *
 * How a layout in a worker ended.
 */
typedef struct
{
  GMainLoop *loop;
  EntenteLayout *layout;
  GError *error;
} Outcome;

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  Outcome *outcome = data;

  outcome->layout = entente_layout_run_finish (result, &outcome->error);
  g_main_loop_quit (outcome->loop);
}

static Outcome *
outcome_new (void)
{
  Outcome *self = g_new0 (Outcome, 1);

  self->loop = g_main_loop_new (NULL, FALSE);

  return self;
}

static void
outcome_free (Outcome *self)
{
  g_clear_pointer (&self->layout, entente_layout_unref);
  g_clear_error (&self->error);
  g_main_loop_unref (self->loop);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Outcome, outcome_free)

static EntenteNetwork *
make_network (guint n_actors,
              guint n_relations)
{
  g_autoptr (EntenteProject) project = sketch_large_project (n_actors, n_relations);

  return sketch_network_of (project);
}

/* Enough for a minute of work. */
static EntenteNetwork *
make_large_network (void)
{
  return make_network (1900, 6000);
}

/* Finds a process by its parent and its name; 0 where there is none. */
static pid_t
check_process (const char *entry)
{
  g_autofree char *path = g_build_filename ("/proc", entry, "stat", NULL);
  g_autofree char *stat = NULL;
  const char *end;
  char state;
  int parent;

  if (!g_file_get_contents (path, &stat, NULL, NULL))
    return 0;
  end = strrchr (stat, ')');
  if (end == NULL || sscanf (end + 1, " %c %d", &state, &parent) != 2)
    return 0;

  return parent == getpid () && strstr (stat, "(entente-layout)") != NULL ? atoi (entry) : 0;
}

static guint
count_helpers (pid_t *last)
{
  g_autoptr (GDir) processes = g_dir_open ("/proc", 0, NULL);
  guint n_helpers = 0;

  for (const char *entry = g_dir_read_name (processes); entry != NULL; entry = g_dir_read_name (processes))
    {
      pid_t pid = g_ascii_isdigit (*entry) ? check_process (entry) : 0;

      if (pid == 0)
        continue;
      n_helpers++;
      *last = pid;
    }

  return n_helpers;
}

static pid_t
wait_for_helper (void)
{
  pid_t pid = 0;

  for (guint i = 0; i < 500 && count_helpers (&pid) == 0; i++)
    g_usleep (10000);
  g_assert_cmpint (pid, >, 0);

  return pid;
}

static void
assert_no_helper (void)
{
  pid_t pid = 0;

  for (guint i = 0; i < 500 && count_helpers (&pid) > 0; i++)
    g_usleep (10000);
  g_assert_cmpuint (count_helpers (&pid), ==, 0);
}

static void
assert_works (void)
{
  g_autoptr (EntenteNetwork) network = make_network (12, 14);
  g_autoptr (GError) error = NULL;
  g_autoptr (EntenteLayout) layout = entente_layout_run (network, ENTENTE_ENGINE_AUTOMATIC, ENTENTE_ENDLESS_PAGE, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (layout);
}

/* Ends the helper that waits for the next request. */
static void
kill_waiting_helper (void)
{
  pid_t pid = 0;

  if (count_helpers (&pid) > 0)
    kill (pid, SIGKILL);
  assert_no_helper ();
}

/* Begins a long layout, and has something done once it is at work. */
static Outcome *
run_and_disturb (GSourceFunc  disturb,
                 gpointer     data,
                 GCancellable *cancellable)
{
  g_autoptr (EntenteNetwork) network = make_large_network ();
  Outcome *outcome = outcome_new ();

  kill_waiting_helper ();
  entente_layout_run_async (network, ENTENTE_ENGINE_NEATO, ENTENTE_ENDLESS_PAGE, NULL, cancellable, done_cb, outcome);
  g_timeout_add (300, disturb, data);
  g_main_loop_run (outcome->loop);

  return outcome;
}

static gboolean
cancel_cb (gpointer data)
{
  gint64 *cancelled_at = g_object_get_data (data, "cancelled-at");

  *cancelled_at = g_get_monotonic_time ();
  g_cancellable_cancel (data);

  return G_SOURCE_REMOVE;
}

static gint64
measure_cancel (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gint64 cancelled_at = 0;
  g_autoptr (Outcome) outcome = NULL;
  gint64 took;

  g_object_set_data (G_OBJECT (cancellable), "cancelled-at", &cancelled_at);
  outcome = run_and_disturb (cancel_cb, cancellable, cancellable);
  took = g_get_monotonic_time () - cancelled_at;

  g_assert_error (outcome->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_no_helper ();

  return took;
}

#ifdef __SANITIZE_ADDRESS__
#define SOON (500 * G_TIME_SPAN_MILLISECOND)
#else
#define SOON (200 * G_TIME_SPAN_MILLISECOND)
#endif

/* The best of three, for the machine may be busy. */
static void
test_cancel (void)
{
  gint64 least = G_MAXINT64;

  for (guint i = 0; i < 3; i++)
    least = MIN (least, measure_cancel ());
  g_test_message ("cancelled in %.1f ms", (double) least / G_TIME_SPAN_MILLISECOND);
  g_assert_cmpint (least, <, SOON);
  assert_works ();
}

static gboolean
kill_cb (gpointer data)
{
  kill (wait_for_helper (), GPOINTER_TO_INT (data));

  return G_SOURCE_REMOVE;
}

static void
test_killed (void)
{
  g_autoptr (Outcome) outcome = run_and_disturb (kill_cb, GINT_TO_POINTER (SIGKILL), NULL);

  g_assert_error (outcome->error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER);
  assert_no_helper ();
  assert_works ();
}

static void
test_killed_while_waiting (void)
{
  assert_works ();
  kill_waiting_helper ();
  assert_works ();
}

/* A small layout, so that the time to wait for it is short. */
static void
test_stopped (void)
{
  g_autoptr (EntenteNetwork) network = make_network (12, 14);
  g_autoptr (GError) error = NULL;
  gint64 began;

  assert_works ();
  kill (wait_for_helper (), SIGSTOP);
  began = g_get_monotonic_time ();

  g_assert_null (entente_layout_run (network, ENTENTE_ENGINE_AUTOMATIC, ENTENTE_ENDLESS_PAGE, NULL, NULL, &error));
  g_assert_error (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER);
  g_assert_cmpint (g_get_monotonic_time () - began, <, 8 * G_TIME_SPAN_SECOND);
  assert_no_helper ();
  assert_works ();
}

static void
test_missing (void)
{
  g_autofree char *path = g_strdup (g_getenv ("ENTENTE_LAYOUT_HELPER"));
  g_autoptr (EntenteNetwork) network = make_network (12, 14);
  g_autoptr (GError) error = NULL;

  kill_waiting_helper ();
  g_setenv ("ENTENTE_LAYOUT_HELPER", "/nonexistent/entente-layout", TRUE);
  g_assert_null (entente_layout_run (network, ENTENTE_ENGINE_AUTOMATIC, ENTENTE_ENDLESS_PAGE, NULL, NULL, &error));
  g_assert_error (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER);

  g_setenv ("ENTENTE_LAYOUT_HELPER", path, TRUE);
  assert_works ();
}

/* A program that ends without a word. */
static void
test_silent (void)
{
  g_autofree char *path = g_strdup (g_getenv ("ENTENTE_LAYOUT_HELPER"));
  g_autoptr (EntenteNetwork) network = make_network (12, 14);
  g_autoptr (GError) error = NULL;

  kill_waiting_helper ();
  g_setenv ("ENTENTE_LAYOUT_HELPER", "/bin/true", TRUE);
  g_assert_null (entente_layout_run (network, ENTENTE_ENGINE_AUTOMATIC, ENTENTE_ENDLESS_PAGE, NULL, NULL, &error));
  g_assert_error (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER);

  g_setenv ("ENTENTE_LAYOUT_HELPER", path, TRUE);
  assert_works ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  /* First, for they change the environment, and threads read it. */
  g_test_add_func ("/helper/missing", test_missing);
  g_test_add_func ("/helper/silent", test_silent);
  g_test_add_func ("/helper/cancel", test_cancel);
  g_test_add_func ("/helper/killed", test_killed);
  g_test_add_func ("/helper/killed-while-waiting", test_killed_while_waiting);
  g_test_add_func ("/helper/stopped", test_stopped);

  return g_test_run ();
}
