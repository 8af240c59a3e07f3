Profile: InquiryTask
Parent: Task
Id: InquiryTask
Title: "InquiryTask"
Description: "Inquiry"
