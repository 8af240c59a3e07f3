Invariant: task-reason
Description: "nl: Wat is afgewezen, mislukt of teruggegeven, noemt de reden (statusReason), zodat de vrager weet wat er nodig is. / en: What is rejected, failed or returned names the reason (statusReason), so that the one who asked knows what is needed."
Severity: #error
Expression: "(status = 'rejected' or status = 'failed' or businessStatus.coding.where(code = 'returned-with-reason').exists()) implies (statusReason.text.exists() or statusReason.coding.exists())"
