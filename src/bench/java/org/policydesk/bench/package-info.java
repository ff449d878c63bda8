/** What runs the benchmarks, which lie beside the packages that they measure. */
@org.jspecify.annotations.NullMarked
package org.policydesk.bench;
