package org.policydesk.file;

import java.time.Instant;

/**
 * What is known of a stored upload.
 *
 * @param name the name it was uploaded under, without any path
 * @param size in bytes
 * @param sha256 lower-case hexadecimal digest of the content
 */
public record StoredFile(long id, String name, String contentType, long size, String sha256, Instant storedAt) {}
