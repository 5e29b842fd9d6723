#ifndef FIDGA_CZLIB_SHIM_H
#define FIDGA_CZLIB_SHIM_H

#include <zlib.h>

/* The init functions are macros in zlib.h, which Swift does not import. */

/* Largest window, and a gzip header (16) instead of zlib's own. */
enum { FIDGA_GZIP_WINDOW_BITS = 15 + 16 };

static inline int fidga_gzip_inflate_init(z_stream *stream) {
    return inflateInit2(stream, FIDGA_GZIP_WINDOW_BITS);
}

static inline int fidga_gzip_deflate_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, FIDGA_GZIP_WINDOW_BITS, 8, Z_DEFAULT_STRATEGY);
}

#endif
