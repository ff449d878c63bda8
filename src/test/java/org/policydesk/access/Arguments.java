package org.policydesk.access;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskState;

/** Arguments that point at the first company's things, by the parameter's name; anything else is as plain as its type allows. */
final class Arguments {
    private Arguments() {}

    static @Nullable Object[] of(Method method, Fixture fixture) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> value(method, parameter, fixture))
                .toArray();
    }

    private static @Nullable Object value(Method method, Parameter parameter, Fixture fixture) {
        Class<?> type = parameter.getType();
        if (type == long.class || type == Long.class) {
            return id(parameter.getName(), method.getDeclaringClass().getSimpleName(), fixture);
        }
        if (Collection.class.isAssignableFrom(type)) {
            String name = parameter.getName();
            Object only = name.endsWith("Ids") ? id(name.substring(0, name.length() - 1), "", fixture) : null;
            return only == null ? (type == Set.class ? Set.of() : List.of()) : List.of(only);
        }
        if ("version".equals(parameter.getName())) {
            return method.getDeclaringClass().getSimpleName().equals("Tasks")
                    ? fixture.taskVersion()
                    : fixture.itemVersion();
        }
        // Ending a task without doing it is the narrowest of the moves.
        return "terminal".equals(parameter.getName()) ? TaskState.NOT_APPLICABLE : plain(type);
    }

    private static long id(String name, String service, Fixture fixture) {
        return switch (name) {
            case "companyId", "memberId", "company", "member" -> fixture.companyId();
            case "personId", "assigneeId" -> fixture.memberPersonId();
            case "documentId" -> fixture.documentId();
            case "policyId" -> fixture.policyId();
            case "itemId" -> fixture.itemId();
            case "taskId" -> fixture.taskId();
            case "lineId" -> fixture.lineId();
            case "evidenceId" -> fixture.evidenceId();
            case "eventId" -> fixture.eventId();
            case "envelopeId" -> fixture.envelopeId();
            case "id" -> byService(service, fixture);
            // Numbers that nobody has: which of them exist depends on what ran before.
            case "importId",
                    "standInId",
                    "fileId",
                    "programmeId",
                    "recommendationId",
                    "editionId",
                    "submissionId",
                    "byPolicyId",
                    "localDueId",
                    "toItemId" -> 0;
            default -> 1;
        };
    }

    private static long byService(String service, Fixture fixture) {
        return switch (service) {
            case "ActionItems", "Redrafts" -> fixture.itemId();
            case "SourceDocuments" -> fixture.documentId();
            case "Policies" -> fixture.policyId();
            case "Outbox" -> fixture.envelopeId();
            case "Tasks", "Reminders", "ReminderFeed" -> fixture.taskId();
            default -> fixture.companyId();
        };
    }

    private static @Nullable Object plain(Class<?> type) {
        if (type == String.class) {
            return "文字";
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2025, 3, 10);
        } else if (type == Locale.class) {
            return Locale.SIMPLIFIED_CHINESE;
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        } else if (type == OutputStream.class) {
            return OutputStream.nullOutputStream();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return null;
    }
}
