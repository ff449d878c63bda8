package org.policydesk.recommendation;

import java.util.List;

/**
 * A recommended company as the summary table (推荐汇总表) lists it.
 *
 * @param rank its place in its direction, from 1 on
 * @param contact whom to ask at the company; empty where it has nobody
 * @param phone that person's number; may be empty
 * @param documents names of the files that stand on its task, may be empty
 */
public record RankedCompany(Submission submission, int rank, String contact, String phone, List<String> documents) {
    public RankedCompany {
        documents = List.copyOf(documents);
    }
}
