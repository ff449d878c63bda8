package org.policydesk.member;

/**
 * An industry of GB/T 4754.
 *
 * @param code with its section's letter: C, C34, C342, C3421
 * @param name such as 金属切削机床制造
 */
public record Industry(String code, String name) {
    /** Code and name together, as people look for it. */
    public String label() {
        return code + " " + name;
    }
}
