package org.policydesk.member;

/**
 * An entry of a published catalogue.
 *
 * @param catalogue the catalogue's key, such as {@code first-set-2024}
 * @param number as printed, such as 1.1.6
 * @param name what it is, such as 五轴立式加工中心
 */
public record CatalogueEntry(String catalogue, String number, String name) {
    /** What conditions call it: {@code first-set-2024/1.1.6}. */
    public String key() {
        return catalogue + "/" + number;
    }

    /** Number and name together, as people look for it. */
    public String label() {
        return number + " " + name;
    }
}
