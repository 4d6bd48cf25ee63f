/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/helper.h"

#include "graph/layout.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/*
 * EntenteHelper:
 *
 * A running layout helper and our end of its socket.
 */
typedef struct
{
  GSubprocess *process;
  int socket;
} EntenteHelper;

/* The helper that waits for the next request. Whoever needs one takes it out;
 * who finds none starts one. So each has one request at a time.
 */
static GMutex waiting_lock;
static EntenteHelper *waiting;

/*
 * EntenteExchange:
 * @n_sent: bytes of the request that went out
 * @reply: what came back so far
 * @deadline: in monotonic microseconds
 */
typedef struct
{
  EntenteHelper *helper;
  GBytes *request;
  gsize n_sent;
  GByteArray *reply;
  gint64 deadline;
  GCancellable *cancellable;
} EntenteExchange;

static void
helper_free (EntenteHelper *self)
{
  g_subprocess_force_exit (self->process);
  g_object_unref (self->process);
  close (self->socket);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntenteHelper, helper_free)

static char *
dup_program_folder (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);

  return program != NULL ? g_path_get_dirname (program) : g_strdup (".");
}

/* In the order of trust: where a person says, beside the program in the build
 * folder, below the same prefix, where it was installed.
 */
static char *
dup_helper_path (void)
{
  const char *named = g_getenv ("ENTENTE_LAYOUT_HELPER");
  g_autofree char *folder = NULL;
  const char *places[] = { "../graph", "../libexec" };

  if (named != NULL)
    return g_strdup (named);

  folder = dup_program_folder ();
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_build_filename (folder, places[i], "entente-layout", NULL);

      if (g_file_test (path, G_FILE_TEST_IS_EXECUTABLE))
        return g_steal_pointer (&path);
    }

  return g_build_filename (ENTENTE_LIBEXECDIR, "entente-layout", NULL);
}

static EntenteHelper *
start_helper (GError **error)
{
  g_autoptr (GSubprocessLauncher) launcher = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *path = dup_helper_path ();
  g_autoptr (GError) reason = NULL;
  EntenteHelper *self;
  int sockets[2];

  if (socketpair (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
    {
      g_set_error (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER,
                   "No connection to the layout helper: %s", g_strerror (errno));
      return NULL;
    }

  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_subprocess_launcher_take_fd (launcher, sockets[1], ENTENTE_MESSAGE_FD);
  process = g_subprocess_launcher_spawn (launcher, &reason, path, NULL);
  if (process == NULL)
    {
      close (sockets[0]);
      g_set_error (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER,
                   "The layout helper could not be started: %s", reason->message);
      return NULL;
    }

  self = g_new0 (EntenteHelper, 1);
  self->process = g_steal_pointer (&process);
  self->socket = sockets[0];

  return self;
}

/* A waiting helper has nothing to say: if its socket is readable, it ended. */
static gboolean
is_alive (EntenteHelper *self)
{
  char byte;

  return recv (self->socket, &byte, 1, MSG_DONTWAIT | MSG_PEEK) < 0 && errno == EAGAIN;
}

static EntenteHelper *
take_helper (gboolean   fresh,
             GError   **error)
{
  g_autoptr (EntenteHelper) taken = NULL;

  if (fresh)
    return start_helper (error);

  g_mutex_lock (&waiting_lock);
  taken = g_steal_pointer (&waiting);
  g_mutex_unlock (&waiting_lock);

  if (taken != NULL && is_alive (taken))
    return g_steal_pointer (&taken);

  return start_helper (error);
}

static void
give_back (EntenteHelper *helper)
{
  g_autoptr (EntenteHelper) spare = NULL;

  g_mutex_lock (&waiting_lock);
  spare = g_steal_pointer (&waiting);
  waiting = helper;
  g_mutex_unlock (&waiting_lock);
}

static gboolean
wait_for_socket (EntenteExchange  *self,
                 GError          **error)
{
  gsize length = g_bytes_get_size (self->request);
  gint64 left = self->deadline - g_get_monotonic_time ();
  GPollFD fds[2] = { { .fd = self->helper->socket, .events = G_IO_IN } };
  guint n_fds = 1;

  if (self->n_sent < length)
    fds[0].events |= G_IO_OUT;
  if (g_cancellable_make_pollfd (self->cancellable, &fds[1]))
    n_fds = 2;
  if (left > 0)
    g_poll (fds, n_fds, (gint) (left / 1000 + 1));
  if (n_fds == 2)
    g_cancellable_release_fd (self->cancellable);

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  if (left <= 0)
    {
      g_set_error_literal (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER,
                           "The layout helper did not answer in time. Show fewer actors, or lay out again.");
      return FALSE;
    }

  return TRUE;
}

/* Returns FALSE where the connection is gone. */
static gboolean
send_some (EntenteExchange *self)
{
  gsize length;
  const guint8 *bytes = g_bytes_get_data (self->request, &length);
  gssize n;

  if (self->n_sent == length)
    return TRUE;

  n = send (self->helper->socket, bytes + self->n_sent, length - self->n_sent, MSG_DONTWAIT | MSG_NOSIGNAL);
  self->n_sent += (gsize) MAX (n, 0);

  return n >= 0 || errno == EAGAIN || errno == EINTR;
}

static gboolean
receive_some (EntenteExchange *self)
{
  guint8 buffer[16384];
  gssize n = recv (self->helper->socket, buffer, sizeof buffer, MSG_DONTWAIT);

  if (n > 0)
    g_byte_array_append (self->reply, buffer, (guint) n);

  return n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR));
}

/* Returns -1 while the length is not known. */
static gint64
get_reply_length (EntenteExchange *self)
{
  EntenteMessageHeader header;

  if (self->reply->len < sizeof header)
    return -1;

  memcpy (&header, self->reply->data, sizeof header);
  if (header.magic != ENTENTE_MESSAGE_MAGIC || header.length > ENTENTE_MESSAGE_MAX_LENGTH)
    return 0;

  return (gint64) (sizeof header + header.length);
}

static gboolean
run_exchange (EntenteExchange  *self,
              GError          **error)
{
  gint64 length = -1;

  while (length < 0 || self->reply->len < length)
    {
      if (!wait_for_socket (self, error))
        return FALSE;
      if (!send_some (self) || !receive_some (self))
        {
          g_set_error_literal (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER,
                               "The layout helper ended before it was done. Show fewer actors, or lay out again.");
          return FALSE;
        }
      length = get_reply_length (self);
    }

  if (self->reply->len != length)
    g_set_error_literal (error, ENTENTE_LAYOUT_ERROR, ENTENTE_LAYOUT_ERROR_HELPER,
                         "The layout helper answered nonsense. Lay out again.");

  return self->reply->len == length;
}

/*
 * entente_helper_exchange:
 * @request: a message for the layout helper
 * @fresh: whether the answer needs a helper that has done nothing before
 * @timeout_ms: how long it may take
 *
 * Has a layout helper answer a request, in the calling thread. Starts one
 * where none waits; keeps it for the next request where all went well and
 * @fresh is not wanted, and else kills it.
 *
 * Returns: (transfer full): the reply, with its header; or %NULL with
 *   %ENTENTE_LAYOUT_ERROR_HELPER or %G_IO_ERROR_CANCELLED
 */
GBytes *
entente_helper_exchange (GBytes        *request,
                         gboolean       fresh,
                         guint          timeout_ms,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (EntenteHelper) helper = take_helper (fresh, error);
  g_autoptr (GByteArray) reply = g_byte_array_new ();
  EntenteExchange exchange = { helper, request, 0, reply, 0, cancellable };

  if (helper == NULL)
    return NULL;

  exchange.deadline = g_get_monotonic_time () + timeout_ms * G_TIME_SPAN_MILLISECOND;
  if (!run_exchange (&exchange, error))
    return NULL;

  if (!fresh)
    give_back (g_steal_pointer (&helper));

  return g_byte_array_free_to_bytes (g_steal_pointer (&reply));
}
