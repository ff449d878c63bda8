package org.policydesk.operation;

import java.sql.Connection;
import java.sql.DriverManager;

/** Another process that has the database open, until it is ended. */
final class HeldDatabase {
    private HeldDatabase() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection(args[0], "sa", "")) {
            System.out.println(connection.isValid(1) ? "held" : "lost");
            System.in.transferTo(System.out);
        }
    }
}
