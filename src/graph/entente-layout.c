/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The layout helper: the only program that links Graphviz, which has no
 * cancel, is not thread safe and can die on its input. It answers requests on
 * the socket that it was started with (see message.h) until that closes.
 */

#include "graph/message.h"

#include <gvc.h>

#include <errno.h>
#include <math.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined (__SANITIZE_ADDRESS__)
#define HAVE_ADDRESS_SANITIZER 1
#elif defined (__has_feature)
#if __has_feature (address_sanitizer)
#define HAVE_ADDRESS_SANITIZER 1
#endif
#endif

#define MEMORY_LIMIT ((rlim_t) 2 << 30)

/* A layout cannot be interrupted, so a thread watches for the program's end.
 * PR_SET_PDEATHSIG would not do: it follows the thread that started the
 * helper, and worker threads end before their program.
 */
static void *
exit_with_program (void *data)
{
  struct pollfd end = { .fd = ENTENTE_MESSAGE_FD, .events = POLLRDHUP };

  while (poll (&end, 1, -1) <= 0)
    continue;
  _exit (EXIT_SUCCESS);

  return NULL;
}

/* The address sanitizer reserves terabytes, so a build with it has no limit. */
static void
limit_memory (void)
{
#ifndef HAVE_ADDRESS_SANITIZER
  struct rlimit limit = { MEMORY_LIMIT, MEMORY_LIMIT };

  setrlimit (RLIMIT_AS, &limit);
#endif
  setrlimit (RLIMIT_CORE, &(struct rlimit) { 0, 0 });
}

static gboolean
read_all (void  *buffer,
          gsize  length)
{
  gsize done = 0;

  while (done < length)
    {
      gssize n = read (ENTENTE_MESSAGE_FD, (char *) buffer + done, length - done);

      if (n == 0 || (n < 0 && errno != EINTR))
        return FALSE;
      done += (gsize) MAX (n, 0);
    }

  return TRUE;
}

static gboolean
write_all (const void *buffer,
           gsize       length)
{
  gsize done = 0;

  while (done < length)
    {
      gssize n = write (ENTENTE_MESSAGE_FD, (const char *) buffer + done, length - done);

      if (n < 0 && errno != EINTR)
        return FALSE;
      done += (gsize) MAX (n, 0);
    }

  return TRUE;
}

static void
append_point (GByteArray *reply,
              pointf      at)
{
  double values[2] = { at.x, at.y };

  g_byte_array_append (reply, (const guint8 *) values, sizeof values);
}

/* The pieces of a route follow one another: each begins where the last ended. */
static void
append_route (GByteArray    *reply,
              const splines *route)
{
  guint64 n_points = 0;

  for (int i = 0; route != NULL && i < route->size; i++)
    n_points += (guint64) (route->list[i].size - (i > 0 ? 1 : 0));
  g_byte_array_append (reply, (const guint8 *) &n_points, sizeof n_points);
  for (int i = 0; route != NULL && i < route->size; i++)
    for (int j = i > 0 ? 1 : 0; j < route->list[i].size; j++)
      append_point (reply, route->list[i].list[j]);
}

static void
append_node (GByteArray *reply,
             graph_t    *graph,
             guint       index)
{
  char name[16];

  g_snprintf (name, sizeof name, "n%u", index);
  append_point (reply, ND_coord (agnode (graph, name, FALSE)));
}

static guint
get_index (void *object)
{
  return (guint) strtoul (agnameof (object) + 1, NULL, 10);
}

static void
append_edges (GByteArray *reply,
              graph_t    *graph,
              guint       n_edges)
{
  g_autofree const splines **routes = g_new0 (const splines *, n_edges);

  for (node_t *node = agfstnode (graph); node != NULL; node = agnxtnode (graph, node))
    for (edge_t *edge = agfstout (graph, node); edge != NULL; edge = agnxtout (graph, edge))
      routes[get_index (edge)] = ED_spl (edge);
  for (guint i = 0; i < n_edges; i++)
    append_route (reply, routes[i]);
}

static gboolean
reply_with (EntenteMessageStatus        status,
            const EntenteMessageHeader *request,
            const GByteArray           *body)
{
  EntenteMessageHeader header = *request;

  header.status = status;
  header.length = body->len;

  return write_all (&header, sizeof header) && write_all (body->data, body->len);
}

static gboolean
lay_out (GVC_t                      *context,
         const EntenteMessageHeader *header,
         const char                 *engine,
         const char                 *dot,
         GByteArray                 *reply)
{
  graph_t *graph = agmemread (dot);
  gboolean done;

  if (graph == NULL || agnnodes (graph) != (int) header->n_nodes || agnedges (graph) != (int) header->n_edges)
    return FALSE;

  srand (1);
  srand48 (1);
  done = gvLayout (context, graph, engine) == 0;
  if (done)
    {
      for (guint i = 0; i < header->n_nodes; i++)
        append_node (reply, graph, i);
      append_edges (reply, graph, header->n_edges);
      gvFreeLayout (context, graph);
    }
  agclose (graph);

  return done;
}

static gboolean
answer (GVC_t *context)
{
  EntenteMessageHeader header;
  g_autofree char *request = NULL;
  g_autoptr (GByteArray) reply = g_byte_array_new ();
  const char *dot;
  gboolean done;

  if (!read_all (&header, sizeof header) ||
      header.magic != ENTENTE_MESSAGE_MAGIC || header.length > ENTENTE_MESSAGE_MAX_LENGTH)
    return FALSE;

  request = g_malloc0 (header.length + 1);
  if (!read_all (request, header.length))
    return FALSE;

  dot = request + MIN (strlen (request) + 1, header.length);
  done = lay_out (context, &header, request, dot, reply);

  return reply_with (done ? ENTENTE_MESSAGE_DONE : ENTENTE_MESSAGE_FAILED, &header, reply);
}

int
main (int   argc,
      char *argv[])
{
  pthread_t watch;
  GVC_t *context;

  limit_memory ();
  if (pthread_create (&watch, NULL, exit_with_program, NULL) != 0)
    return EXIT_FAILURE;

  agseterr (AGMAX);
  context = gvContext ();
  while (answer (context))
    continue;

  /* Graphviz keeps its caches, which is of no concern now. */
  _exit (EXIT_SUCCESS);
}
