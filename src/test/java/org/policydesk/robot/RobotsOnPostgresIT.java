package org.policydesk.robot;

import org.policydesk.support.PostgresTest;

@PostgresTest
class RobotsOnPostgresIT extends RobotsContract {}
