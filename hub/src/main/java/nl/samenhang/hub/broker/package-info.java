/**
 * The message broker: embedded unless another one is named. Each partner sees only its own queues: {@code in.<id>},
 * {@code out.<id>} and {@code receipts.<id>}.
 */
package nl.samenhang.hub.broker;
