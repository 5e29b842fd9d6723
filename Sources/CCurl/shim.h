#ifndef FIDGA_CCURL_SHIM_H
#define FIDGA_CCURL_SHIM_H

#include <curl/curl.h>

/* Swift imports no C function with variable arguments: one inline function for each type of argument. */

typedef size_t (*fidga_curl_data_cb)(char *bytes, size_t size, size_t count, void *context);
typedef int (*fidga_curl_progress_cb)(
    void *context, curl_off_t download_total, curl_off_t download_now, curl_off_t upload_total, curl_off_t upload_now);

static inline CURLcode fidga_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode fidga_curl_set_off(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode fidga_curl_set_str(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode fidga_curl_set_ptr(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode fidga_curl_set_slist(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode fidga_curl_set_data_cb(CURL *handle, CURLoption option, fidga_curl_data_cb value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode fidga_curl_set_progress_cb(CURL *handle, fidga_curl_progress_cb value) {
    return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, value);
}

static inline CURLcode fidga_curl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode fidga_curl_get_off(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode fidga_curl_get_str(CURL *handle, CURLINFO info, char **value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode fidga_curl_get_ptr(CURL *handle, CURLINFO info, void **value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLMcode fidga_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

/* The next finished transfer and its result, or NULL. CURLMsg holds a union, which is easier to read here. */
static inline CURL *fidga_curl_multi_next_done(CURLM *multi, CURLcode *result) {
    int left;
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &left)) != NULL) {
        if (message->msg == CURLMSG_DONE) {
            *result = message->data.result;
            return message->easy_handle;
        }
    }
    return NULL;
}

/* CURL_GLOBAL_DEFAULT and CURL_WRITEFUNC_PAUSE are macros with casts, which Swift does not import. */
static inline CURLcode fidga_curl_global_init(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }
static inline size_t fidga_curl_writefunc_pause(void) { return CURL_WRITEFUNC_PAUSE; }

#endif
