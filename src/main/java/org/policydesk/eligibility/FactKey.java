package org.policydesk.eligibility;

/** The keys of the facts that the program itself computes with; the others live in the dictionary alone. */
public final class FactKey {
    public static final String REVENUE = "revenue";
    public static final String MAIN_BUSINESS_REVENUE = "main_business_revenue";
    public static final String CORE_PRODUCT_REVENUE = "core_product_revenue";
    public static final String MAIN_PRODUCT_REVENUE = "main_product_revenue";
    public static final String TOTAL_INCOME = "total_income";
    public static final String RD_EXPENSE = "rd_expense";
    public static final String AVERAGE_STAFF = "average_staff";
    public static final String RD_STAFF = "rd_staff";
    public static final String RD_STAFF_CORE = "rd_staff_core";
    public static final String TOTAL_ASSETS = "total_assets";
    public static final String TOTAL_LIABILITIES = "total_liabilities";
    public static final String PATENTS = "patents";

    public static final String REVENUE_GROWTH = "revenue_growth";
    public static final String MAIN_PRODUCT_RATIO = "main_product_ratio";
    public static final String RD_EXPENSE_RATIO = "rd_expense_ratio";
    public static final String RD_STAFF_RATIO = "rd_staff_ratio";
    public static final String RD_STAFF_CORE_RATIO = "rd_staff_core_ratio";
    public static final String CORE_PRODUCT_REVENUE_RATIO = "core_product_revenue_ratio";
    public static final String MAIN_BUSINESS_RATIO = "main_business_ratio";
    public static final String DEBT_RATIO = "debt_ratio";
    public static final String YEARS_SINCE_FOUNDING = "years_since_founding";
    public static final String SIZE_CLASS = "size_class";

    public static final String REGION = "region";
    public static final String INDUSTRY = "industry";
    public static final String OWNERSHIP = "ownership";
    public static final String CENTRAL_GROUP = "central_group";
    public static final String LEGAL_FORM = "legal_form";
    public static final String ABOVE_SCALE = "above_scale";
    public static final String FOUNDED_ON = "founded_on";

    private FactKey() {}
}
