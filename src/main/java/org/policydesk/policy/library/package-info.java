/**
 * The library of policies (政策库): found by words in Chinese and by what they are. Each node keeps a Lucene index of its own, built
 * from the database when first needed and brought up to date from the changes noted there; the database stays the only truth.
 */
@org.springframework.modulith.NamedInterface("library")
@org.jspecify.annotations.NullMarked
package org.policydesk.policy.library;
