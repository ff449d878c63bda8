package org.policydesk.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds a policy again that an earlier compilation brought: by its document number, or by its title where one of the two has no
 * number. A number without its body (2024年第14号) is not its policy's alone and counts with the title only.
 */
@Component
class SamePolicies {
    private static final int SHORTEST_NAME = 8;

    private final JdbcClient jdbc;

    SamePolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first policy of another document, or entered by staff, that is the same. */
    Optional<Long> earlier(long documentId, String title, @Nullable String docNumber) {
        String number = docNumber == null || docNumber.isBlank() ? null : docNumber;
        boolean telling = number != null && !Character.isDigit(number.charAt(0)) && number.matches(".*\\d.*");
        return jdbc.sql("select id from policy where (document_id is null or document_id <> :document)"
                        + " and (:telling and doc_number = :number"
                        + " or title_key = :title and (doc_number is null or cast(:number as varchar) is null"
                        + " or doc_number = :number))"
                        + " order by id fetch first 1 rows only")
                .param("document", documentId)
                .param("telling", telling)
                .param("number", number)
                .param("title", TitleKey.of(title))
                .query(Long.class)
                .optional();
    }

    /** The newest policy whose title holds that name, for an interpretation of what an earlier compilation brought. */
    Optional<Long> named(long documentId, @Nullable String name) {
        if (name == null || name.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        return jdbc.sql("select id from policy where document_id is not null and document_id <> :document"
                        + " and title_key like :name escape '!' and genre <> 'INTERPRETATION'"
                        + " order by id desc fetch first 1 rows only")
                .param("document", documentId)
                .param("name", SearchText.anywhere(TitleKey.of(name)))
                .query(Long.class)
                .optional();
    }
}
