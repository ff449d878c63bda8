package org.policydesk.robot;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses lie outside the house. What a web hook's name stands for is looked at when it is called, since names can be made to
 * point inside. The blocks are those of the IANA special-purpose registries (RFC 6890).
 */
final class PublicAddress {
    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean thisNetwork = first == 0;
        boolean carrier = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        boolean documentation =
                first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
        boolean reserved = first >= 240;
        return !(thisNetwork || carrier || protocols || benchmarks || documentation || reserved);
    }

    /** Global unicast (2000::/3) only, without those that carry an address of the other kind inside. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = first >= 0x2000 && first < 0x4000;
        boolean sixToFour = first == 0x2002;
        boolean specials = first == 0x2001 && (second < 0x200 || second == 0xdb8);
        return global && !sixToFour && !specials;
    }
}
