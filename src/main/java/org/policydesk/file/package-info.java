/**
 * Stored uploads: streams in and out of a folder outside the web root, size checked while reading, kind checked by the content, content known by its SHA-256.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"clock"})
@org.jspecify.annotations.NullMarked
package org.policydesk.file;
