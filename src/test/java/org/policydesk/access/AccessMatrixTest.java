package org.policydesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.support.DeskTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls every public method of every service as every kind of caller and compares with {@code access-matrix.txt}. A method without
 * a line fails, so does a line without a method; and nothing that another company's people get back may mention the first company.
 * On a database of its own: three thousand calls, many of them about everything there is, take six times as long over all that other
 * tests left.
 */
@DeskTest
@TestPropertySource(properties = "desk.data=target/test-data/access-matrix")
class AccessMatrixTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    Fixture fixture;

    @BeforeEach
    void twoCompanies() {
        fixture = new FixtureMaker(context).make();
    }

    @Test
    void everyServiceMethodAnswersEveryCallerAsTheMatrixSays() throws IOException {
        Map<String, String> written = matrix();
        Map<String, String> found = new TreeMap<>();
        List<String> leaks = new ArrayList<>();
        services().forEach((bean, type) -> methods(type)
                .forEach(method -> found.put(signature(type, method), answers(bean, method, leaks))));

        assertThat(leaks)
                .as("answers to another company that mention the first")
                .isEmpty();
        assertThat(render(found))
                .as("columns: %s", Arrays.toString(Caller.values()))
                .isEqualTo(render(written));
    }

    private Map<Object, Class<?>> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("org.policydesk"))
                .collect(Collectors.toMap(bean -> bean, AopUtils::getTargetClass));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m ->
                        Modifier.isPublic(m.getModifiers()) && !m.isSynthetic() && !Modifier.isStatic(m.getModifiers()))
                // Event listeners are called by the publisher, inside its own permission.
                .filter(m -> !m.isAnnotationPresent(org.springframework.context.event.EventListener.class))
                .sorted(Comparator.comparing(Method::toGenericString));
    }

    private static String signature(Class<?> type, Method method) {
        String module = type.getPackageName().substring("org.policydesk.".length());
        return module + "." + type.getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(","))
                + ")";
    }

    private String answers(Object bean, Method method, List<String> leaks) {
        StringBuilder letters = new StringBuilder();
        for (Caller caller : Caller.values()) {
            letters.append(answer(bean, method, caller, leaks).letter());
        }
        return letters.toString();
    }

    private Answer answer(Object bean, Method method, Caller caller, List<String> leaks) {
        TransactionTemplate undone = new TransactionTemplate(transactions);
        Answer answer = undone.execute(status -> {
            status.setRollbackOnly();
            return caller.run(fixture, () -> call(bean, method, caller, leaks));
        });
        return java.util.Objects.requireNonNull(answer);
    }

    private Answer call(Object bean, Method method, Caller caller, List<String> leaks) {
        try {
            Object result = method.invoke(bean, Arguments.of(method, fixture));
            if (caller.isOther() && String.valueOf(result).contains(fixture.marker())) {
                leaks.add(method + " as " + caller);
            }
            return Answer.ALLOWED;
        } catch (InvocationTargetException e) {
            return classify(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer classify(Throwable failure) {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationCredentialsNotFoundException) {
            return Answer.DENIED;
        }
        return failure.getClass().getSimpleName().endsWith("NotFoundException") ? Answer.MISSING : Answer.ALLOWED;
    }

    private static Map<String, String> matrix() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        Set<String> twice = new HashSet<>();
        new ClassPathResource("access-matrix.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(parts -> {
                    if (lines.put(parts[1], parts[0]) != null) {
                        twice.add(parts[1]);
                    }
                });
        assertThat(twice).isEmpty();
        return lines;
    }

    private static String render(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("\n"));
    }
}
