package org.policydesk.member;

/**
 * A region that companies are registered in.
 *
 * @param code GB/T 2260, six digits; 660000 for the Corps (兵团)
 * @param name its own name, such as 宁波市
 * @param fullName with the province before it, such as 浙江省宁波市
 */
public record Region(String code, String name, String fullName, Kind kind) {
    /** What a region is to those who recommend. */
    public enum Kind {
        PROVINCE,
        CITY,
        /** 计划单列市: reports apart from its province. */
        PLANNED_CITY,
        /** 新疆生产建设兵团. */
        CORPS,
        /** A city of the Corps, which reports with the Corps and not with the province. */
        CORPS_CITY
    }
}
