package org.policydesk.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The invented companies, in the order of their table. */
final class DemoCompanies {
    private DemoCompanies() {}

    static List<DemoCompany> all() {
        List<List<String>> rows = rows();
        List<DemoCompany> companies = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            companies.add(DemoCompany.of(i, DemoRow.of(rows.getFirst(), rows.get(i))));
        }
        return List.copyOf(companies);
    }

    private static List<List<String>> rows() {
        try (InputStream in = DemoCompanies.class.getResourceAsStream("members.csv")) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: members.csv");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
