package org.policydesk.eligibility;

/** What kind of value a fact has, and so where {@link MemberFacts} gives it. */
public enum FactType {
    /** A number; {@link MemberFacts#number}. */
    NUMBER,
    /** Free or listed text compared as a whole; {@link MemberFacts#text}. */
    TEXT,
    /** A hierarchical code of which a listed code matches every code below it; {@link MemberFacts#text}. */
    CODE,
    /** A day as ISO text (2015-06-30); {@link MemberFacts#text}. */
    DATE,
    /** A title a company holds for a time; {@link MemberFacts#titles}. */
    QUALIFICATION,
    /** An entry of a published catalogue that a product is in; {@link MemberFacts#listedProduct}. */
    PRODUCT,
    /** Something that went wrong (失信, 事故), which bars for some years; {@link MemberFacts#incidents}. */
    INCIDENT
}
